"""A GPU that is not there: it carries out packets, strictly, and says what is wrong with them.

Nothing is forgiven that real hardware does silently wrong: an unknown packet, a register out of reach, a wait that
never ends, settings in an order that the hardware ignores, are each a `Fault` that names the packet.
"""

from .gpu import Gpu
from .machine import Machine
from .memory import Fault, Memory
from .trace_unit import Execution, Step, Traced

__all__ = ["Execution", "Fault", "Gpu", "Machine", "Memory", "Step", "Traced"]
