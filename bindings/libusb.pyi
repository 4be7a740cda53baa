"""libusb: libusb.h. Types for editors and mypy. Made by `autogen regen libusb` from headers/libusb.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class libusb_device_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bcdUSB: _b.int
    bDeviceClass: _b.int
    bDeviceSubClass: _b.int
    bDeviceProtocol: _b.int
    bMaxPacketSize0: _b.int
    idVendor: _b.int
    idProduct: _b.int
    bcdDevice: _b.int
    iManufacturer: _b.int
    iProduct: _b.int
    iSerialNumber: _b.int
    bNumConfigurations: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bcdUSB: _b.int = ..., bDeviceClass: _b.int = ..., bDeviceSubClass: _b.int = ..., bDeviceProtocol: _b.int = ..., bMaxPacketSize0: _b.int = ..., idVendor: _b.int = ..., idProduct: _b.int = ..., bcdDevice: _b.int = ..., iManufacturer: _b.int = ..., iProduct: _b.int = ..., iSerialNumber: _b.int = ..., bNumConfigurations: _b.int = ...) -> None: ...

class libusb_endpoint_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bEndpointAddress: _b.int
    bmAttributes: _b.int
    wMaxPacketSize: _b.int
    bInterval: _b.int
    bRefresh: _b.int
    bSynchAddress: _b.int
    extra: _c._Pointer[_c.c_ubyte]
    extra_length: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bEndpointAddress: _b.int = ..., bmAttributes: _b.int = ..., wMaxPacketSize: _b.int = ..., bInterval: _b.int = ..., bRefresh: _b.int = ..., bSynchAddress: _b.int = ..., extra: _c._Pointer[_c.c_ubyte] = ..., extra_length: _b.int = ...) -> None: ...

class libusb_interface_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bInterfaceNumber: _b.int
    bAlternateSetting: _b.int
    bNumEndpoints: _b.int
    bInterfaceClass: _b.int
    bInterfaceSubClass: _b.int
    bInterfaceProtocol: _b.int
    iInterface: _b.int
    endpoint: _c._Pointer[libusb_endpoint_descriptor]
    extra: _c._Pointer[_c.c_ubyte]
    extra_length: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bInterfaceNumber: _b.int = ..., bAlternateSetting: _b.int = ..., bNumEndpoints: _b.int = ..., bInterfaceClass: _b.int = ..., bInterfaceSubClass: _b.int = ..., bInterfaceProtocol: _b.int = ..., iInterface: _b.int = ..., endpoint: _c._Pointer[libusb_endpoint_descriptor] = ..., extra: _c._Pointer[_c.c_ubyte] = ..., extra_length: _b.int = ...) -> None: ...

class libusb_interface(_c.Structure):
    altsetting: _c._Pointer[libusb_interface_descriptor]
    num_altsetting: _b.int
    def __init__(__self, altsetting: _c._Pointer[libusb_interface_descriptor] = ..., num_altsetting: _b.int = ...) -> None: ...

class libusb_config_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    wTotalLength: _b.int
    bNumInterfaces: _b.int
    bConfigurationValue: _b.int
    iConfiguration: _b.int
    bmAttributes: _b.int
    MaxPower: _b.int
    interface: _c._Pointer[libusb_interface]
    extra: _c._Pointer[_c.c_ubyte]
    extra_length: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., wTotalLength: _b.int = ..., bNumInterfaces: _b.int = ..., bConfigurationValue: _b.int = ..., iConfiguration: _b.int = ..., bmAttributes: _b.int = ..., MaxPower: _b.int = ..., interface: _c._Pointer[libusb_interface] = ..., extra: _c._Pointer[_c.c_ubyte] = ..., extra_length: _b.int = ...) -> None: ...

class libusb_ss_endpoint_companion_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bMaxBurst: _b.int
    bmAttributes: _b.int
    wBytesPerInterval: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bMaxBurst: _b.int = ..., bmAttributes: _b.int = ..., wBytesPerInterval: _b.int = ...) -> None: ...

class libusb_bos_dev_capability_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bDevCapabilityType: _b.int
    dev_capability_data: _c.Array[_c.c_uint8]
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bDevCapabilityType: _b.int = ..., dev_capability_data: _c.Array[_c.c_uint8] = ...) -> None: ...

class libusb_bos_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    wTotalLength: _b.int
    bNumDeviceCaps: _b.int
    dev_capability: _c.Array[_c._Pointer[libusb_bos_dev_capability_descriptor]]
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., wTotalLength: _b.int = ..., bNumDeviceCaps: _b.int = ..., dev_capability: _c.Array[_c._Pointer[libusb_bos_dev_capability_descriptor]] = ...) -> None: ...

class libusb_usb_2_0_extension_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bDevCapabilityType: _b.int
    bmAttributes: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bDevCapabilityType: _b.int = ..., bmAttributes: _b.int = ...) -> None: ...

class libusb_ss_usb_device_capability_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bDevCapabilityType: _b.int
    bmAttributes: _b.int
    wSpeedSupported: _b.int
    bFunctionalitySupport: _b.int
    bU1DevExitLat: _b.int
    bU2DevExitLat: _b.int
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bDevCapabilityType: _b.int = ..., bmAttributes: _b.int = ..., wSpeedSupported: _b.int = ..., bFunctionalitySupport: _b.int = ..., bU1DevExitLat: _b.int = ..., bU2DevExitLat: _b.int = ...) -> None: ...

class libusb_container_id_descriptor(_c.Structure):
    bLength: _b.int
    bDescriptorType: _b.int
    bDevCapabilityType: _b.int
    bReserved: _b.int
    ContainerID: _c.Array[_c.c_uint8]
    def __init__(__self, bLength: _b.int = ..., bDescriptorType: _b.int = ..., bDevCapabilityType: _b.int = ..., bReserved: _b.int = ..., ContainerID: _c.Array[_c.c_uint8] = ...) -> None: ...

class libusb_control_setup(_c.Structure):
    bmRequestType: _b.int
    bRequest: _b.int
    wValue: _b.int
    wIndex: _b.int
    wLength: _b.int
    def __init__(__self, bmRequestType: _b.int = ..., bRequest: _b.int = ..., wValue: _b.int = ..., wIndex: _b.int = ..., wLength: _b.int = ...) -> None: ...

class libusb_context(_c.Structure):
    ...

class libusb_device(_c.Structure):
    ...

class libusb_device_handle(_c.Structure):
    ...

class libusb_version(_c.Structure):
    major: _b.int
    minor: _b.int
    micro: _b.int
    nano: _b.int
    rc: _b.bytes | None
    describe: _b.bytes | None
    def __init__(__self, major: _b.int = ..., minor: _b.int = ..., micro: _b.int = ..., nano: _b.int = ..., rc: _b.bytes | None = ..., describe: _b.bytes | None = ...) -> None: ...

class libusb_iso_packet_descriptor(_c.Structure):
    length: _b.int
    actual_length: _b.int
    status: _b.int
    def __init__(__self, length: _b.int = ..., actual_length: _b.int = ..., status: _b.int = ...) -> None: ...

class libusb_transfer(_c.Structure):
    dev_handle: _c._Pointer[libusb_device_handle]
    flags: _b.int
    endpoint: _b.int
    type: _b.int
    timeout: _b.int
    status: _b.int
    length: _b.int
    actual_length: _b.int
    callback: _t.Any
    user_data: _b.int | None
    buffer: _c._Pointer[_c.c_ubyte]
    num_iso_packets: _b.int
    iso_packet_desc: _c.Array[libusb_iso_packet_descriptor]
    def __init__(__self, dev_handle: _c._Pointer[libusb_device_handle] = ..., flags: _b.int = ..., endpoint: _b.int = ..., type: _b.int = ..., timeout: _b.int = ..., status: _b.int = ..., length: _b.int = ..., actual_length: _b.int = ..., callback: _t.Any = ..., user_data: _b.int | None = ..., buffer: _c._Pointer[_c.c_ubyte] = ..., num_iso_packets: _b.int = ..., iso_packet_desc: _c.Array[libusb_iso_packet_descriptor] = ...) -> None: ...

class libusb_pollfd(_c.Structure):
    fd: _b.int
    events: _b.int
    def __init__(__self, fd: _b.int = ..., events: _b.int = ...) -> None: ...

class timeval(_c.Structure):
    tv_sec: _b.int
    tv_usec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_usec: _b.int = ...) -> None: ...

class libusb_class_code(_Enum):
    LIBUSB_CLASS_PER_INTERFACE: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_AUDIO: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_COMM: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_HID: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_PHYSICAL: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_IMAGE: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_PTP: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_PRINTER: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_MASS_STORAGE: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_HUB: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_DATA: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_SMART_CARD: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_CONTENT_SECURITY: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_VIDEO: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_PERSONAL_HEALTHCARE: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_DIAGNOSTIC_DEVICE: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_WIRELESS: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_MISCELLANEOUS: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_APPLICATION: _t.ClassVar[libusb_class_code]
    LIBUSB_CLASS_VENDOR_SPEC: _t.ClassVar[libusb_class_code]

class libusb_descriptor_type(_Enum):
    LIBUSB_DT_DEVICE: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_CONFIG: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_STRING: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_INTERFACE: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_ENDPOINT: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_BOS: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_DEVICE_CAPABILITY: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_HID: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_REPORT: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_PHYSICAL: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_HUB: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_SUPERSPEED_HUB: _t.ClassVar[libusb_descriptor_type]
    LIBUSB_DT_SS_ENDPOINT_COMPANION: _t.ClassVar[libusb_descriptor_type]

class libusb_endpoint_direction(_Enum):
    LIBUSB_ENDPOINT_OUT: _t.ClassVar[libusb_endpoint_direction]
    LIBUSB_ENDPOINT_IN: _t.ClassVar[libusb_endpoint_direction]

class libusb_endpoint_transfer_type(_Enum):
    LIBUSB_ENDPOINT_TRANSFER_TYPE_CONTROL: _t.ClassVar[libusb_endpoint_transfer_type]
    LIBUSB_ENDPOINT_TRANSFER_TYPE_ISOCHRONOUS: _t.ClassVar[libusb_endpoint_transfer_type]
    LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK: _t.ClassVar[libusb_endpoint_transfer_type]
    LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT: _t.ClassVar[libusb_endpoint_transfer_type]

class libusb_standard_request(_Enum):
    LIBUSB_REQUEST_GET_STATUS: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_CLEAR_FEATURE: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_FEATURE: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_ADDRESS: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_GET_DESCRIPTOR: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_DESCRIPTOR: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_GET_CONFIGURATION: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_CONFIGURATION: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_GET_INTERFACE: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_INTERFACE: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SYNCH_FRAME: _t.ClassVar[libusb_standard_request]
    LIBUSB_REQUEST_SET_SEL: _t.ClassVar[libusb_standard_request]
    LIBUSB_SET_ISOCH_DELAY: _t.ClassVar[libusb_standard_request]

class libusb_request_type(_Enum):
    LIBUSB_REQUEST_TYPE_STANDARD: _t.ClassVar[libusb_request_type]
    LIBUSB_REQUEST_TYPE_CLASS: _t.ClassVar[libusb_request_type]
    LIBUSB_REQUEST_TYPE_VENDOR: _t.ClassVar[libusb_request_type]
    LIBUSB_REQUEST_TYPE_RESERVED: _t.ClassVar[libusb_request_type]

class libusb_request_recipient(_Enum):
    LIBUSB_RECIPIENT_DEVICE: _t.ClassVar[libusb_request_recipient]
    LIBUSB_RECIPIENT_INTERFACE: _t.ClassVar[libusb_request_recipient]
    LIBUSB_RECIPIENT_ENDPOINT: _t.ClassVar[libusb_request_recipient]
    LIBUSB_RECIPIENT_OTHER: _t.ClassVar[libusb_request_recipient]

class libusb_iso_sync_type(_Enum):
    LIBUSB_ISO_SYNC_TYPE_NONE: _t.ClassVar[libusb_iso_sync_type]
    LIBUSB_ISO_SYNC_TYPE_ASYNC: _t.ClassVar[libusb_iso_sync_type]
    LIBUSB_ISO_SYNC_TYPE_ADAPTIVE: _t.ClassVar[libusb_iso_sync_type]
    LIBUSB_ISO_SYNC_TYPE_SYNC: _t.ClassVar[libusb_iso_sync_type]

class libusb_iso_usage_type(_Enum):
    LIBUSB_ISO_USAGE_TYPE_DATA: _t.ClassVar[libusb_iso_usage_type]
    LIBUSB_ISO_USAGE_TYPE_FEEDBACK: _t.ClassVar[libusb_iso_usage_type]
    LIBUSB_ISO_USAGE_TYPE_IMPLICIT: _t.ClassVar[libusb_iso_usage_type]

class libusb_supported_speed(_Enum):
    LIBUSB_LOW_SPEED_OPERATION: _t.ClassVar[libusb_supported_speed]
    LIBUSB_FULL_SPEED_OPERATION: _t.ClassVar[libusb_supported_speed]
    LIBUSB_HIGH_SPEED_OPERATION: _t.ClassVar[libusb_supported_speed]
    LIBUSB_SUPER_SPEED_OPERATION: _t.ClassVar[libusb_supported_speed]

class libusb_usb_2_0_extension_attributes(_Enum):
    LIBUSB_BM_LPM_SUPPORT: _t.ClassVar[libusb_usb_2_0_extension_attributes]

class libusb_ss_usb_device_capability_attributes(_Enum):
    LIBUSB_BM_LTM_SUPPORT: _t.ClassVar[libusb_ss_usb_device_capability_attributes]

class libusb_bos_type(_Enum):
    LIBUSB_BT_WIRELESS_USB_DEVICE_CAPABILITY: _t.ClassVar[libusb_bos_type]
    LIBUSB_BT_USB_2_0_EXTENSION: _t.ClassVar[libusb_bos_type]
    LIBUSB_BT_SS_USB_DEVICE_CAPABILITY: _t.ClassVar[libusb_bos_type]
    LIBUSB_BT_CONTAINER_ID: _t.ClassVar[libusb_bos_type]

class libusb_speed(_Enum):
    LIBUSB_SPEED_UNKNOWN: _t.ClassVar[libusb_speed]
    LIBUSB_SPEED_LOW: _t.ClassVar[libusb_speed]
    LIBUSB_SPEED_FULL: _t.ClassVar[libusb_speed]
    LIBUSB_SPEED_HIGH: _t.ClassVar[libusb_speed]
    LIBUSB_SPEED_SUPER: _t.ClassVar[libusb_speed]
    LIBUSB_SPEED_SUPER_PLUS: _t.ClassVar[libusb_speed]

class libusb_error(_Enum):
    LIBUSB_SUCCESS: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_IO: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_INVALID_PARAM: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_ACCESS: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_NO_DEVICE: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_NOT_FOUND: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_BUSY: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_TIMEOUT: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_OVERFLOW: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_PIPE: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_INTERRUPTED: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_NO_MEM: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_NOT_SUPPORTED: _t.ClassVar[libusb_error]
    LIBUSB_ERROR_OTHER: _t.ClassVar[libusb_error]

class libusb_transfer_type(_Enum):
    LIBUSB_TRANSFER_TYPE_CONTROL: _t.ClassVar[libusb_transfer_type]
    LIBUSB_TRANSFER_TYPE_ISOCHRONOUS: _t.ClassVar[libusb_transfer_type]
    LIBUSB_TRANSFER_TYPE_BULK: _t.ClassVar[libusb_transfer_type]
    LIBUSB_TRANSFER_TYPE_INTERRUPT: _t.ClassVar[libusb_transfer_type]
    LIBUSB_TRANSFER_TYPE_BULK_STREAM: _t.ClassVar[libusb_transfer_type]

class libusb_transfer_status(_Enum):
    LIBUSB_TRANSFER_COMPLETED: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_ERROR: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_TIMED_OUT: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_CANCELLED: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_STALL: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_NO_DEVICE: _t.ClassVar[libusb_transfer_status]
    LIBUSB_TRANSFER_OVERFLOW: _t.ClassVar[libusb_transfer_status]

class libusb_transfer_flags(_Enum):
    LIBUSB_TRANSFER_SHORT_NOT_OK: _t.ClassVar[libusb_transfer_flags]
    LIBUSB_TRANSFER_FREE_BUFFER: _t.ClassVar[libusb_transfer_flags]
    LIBUSB_TRANSFER_FREE_TRANSFER: _t.ClassVar[libusb_transfer_flags]
    LIBUSB_TRANSFER_ADD_ZERO_PACKET: _t.ClassVar[libusb_transfer_flags]

class libusb_capability(_Enum):
    LIBUSB_CAP_HAS_CAPABILITY: _t.ClassVar[libusb_capability]
    LIBUSB_CAP_HAS_HOTPLUG: _t.ClassVar[libusb_capability]
    LIBUSB_CAP_HAS_HID_ACCESS: _t.ClassVar[libusb_capability]
    LIBUSB_CAP_SUPPORTS_DETACH_KERNEL_DRIVER: _t.ClassVar[libusb_capability]

class libusb_log_level(_Enum):
    LIBUSB_LOG_LEVEL_NONE: _t.ClassVar[libusb_log_level]
    LIBUSB_LOG_LEVEL_ERROR: _t.ClassVar[libusb_log_level]
    LIBUSB_LOG_LEVEL_WARNING: _t.ClassVar[libusb_log_level]
    LIBUSB_LOG_LEVEL_INFO: _t.ClassVar[libusb_log_level]
    LIBUSB_LOG_LEVEL_DEBUG: _t.ClassVar[libusb_log_level]

class libusb_log_cb_mode(_Enum):
    LIBUSB_LOG_CB_GLOBAL: _t.ClassVar[libusb_log_cb_mode]
    LIBUSB_LOG_CB_CONTEXT: _t.ClassVar[libusb_log_cb_mode]

class libusb_hotplug_event(_Enum):
    LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED: _t.ClassVar[libusb_hotplug_event]
    LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT: _t.ClassVar[libusb_hotplug_event]

class libusb_hotplug_flag(_Enum):
    LIBUSB_HOTPLUG_ENUMERATE: _t.ClassVar[libusb_hotplug_flag]

class libusb_option(_Enum):
    LIBUSB_OPTION_LOG_LEVEL: _t.ClassVar[libusb_option]
    LIBUSB_OPTION_USE_USBDK: _t.ClassVar[libusb_option]
    LIBUSB_OPTION_NO_DEVICE_DISCOVERY: _t.ClassVar[libusb_option]
    LIBUSB_OPTION_MAX: _t.ClassVar[libusb_option]

LIBUSB_CLASS_PER_INTERFACE: _b.int
LIBUSB_CLASS_AUDIO: _b.int
LIBUSB_CLASS_COMM: _b.int
LIBUSB_CLASS_HID: _b.int
LIBUSB_CLASS_PHYSICAL: _b.int
LIBUSB_CLASS_IMAGE: _b.int
LIBUSB_CLASS_PTP: _b.int
LIBUSB_CLASS_PRINTER: _b.int
LIBUSB_CLASS_MASS_STORAGE: _b.int
LIBUSB_CLASS_HUB: _b.int
LIBUSB_CLASS_DATA: _b.int
LIBUSB_CLASS_SMART_CARD: _b.int
LIBUSB_CLASS_CONTENT_SECURITY: _b.int
LIBUSB_CLASS_VIDEO: _b.int
LIBUSB_CLASS_PERSONAL_HEALTHCARE: _b.int
LIBUSB_CLASS_DIAGNOSTIC_DEVICE: _b.int
LIBUSB_CLASS_WIRELESS: _b.int
LIBUSB_CLASS_MISCELLANEOUS: _b.int
LIBUSB_CLASS_APPLICATION: _b.int
LIBUSB_CLASS_VENDOR_SPEC: _b.int
LIBUSB_DT_DEVICE: _b.int
LIBUSB_DT_CONFIG: _b.int
LIBUSB_DT_STRING: _b.int
LIBUSB_DT_INTERFACE: _b.int
LIBUSB_DT_ENDPOINT: _b.int
LIBUSB_DT_BOS: _b.int
LIBUSB_DT_DEVICE_CAPABILITY: _b.int
LIBUSB_DT_HID: _b.int
LIBUSB_DT_REPORT: _b.int
LIBUSB_DT_PHYSICAL: _b.int
LIBUSB_DT_HUB: _b.int
LIBUSB_DT_SUPERSPEED_HUB: _b.int
LIBUSB_DT_SS_ENDPOINT_COMPANION: _b.int
LIBUSB_ENDPOINT_OUT: _b.int
LIBUSB_ENDPOINT_IN: _b.int
LIBUSB_ENDPOINT_TRANSFER_TYPE_CONTROL: _b.int
LIBUSB_ENDPOINT_TRANSFER_TYPE_ISOCHRONOUS: _b.int
LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK: _b.int
LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT: _b.int
LIBUSB_REQUEST_GET_STATUS: _b.int
LIBUSB_REQUEST_CLEAR_FEATURE: _b.int
LIBUSB_REQUEST_SET_FEATURE: _b.int
LIBUSB_REQUEST_SET_ADDRESS: _b.int
LIBUSB_REQUEST_GET_DESCRIPTOR: _b.int
LIBUSB_REQUEST_SET_DESCRIPTOR: _b.int
LIBUSB_REQUEST_GET_CONFIGURATION: _b.int
LIBUSB_REQUEST_SET_CONFIGURATION: _b.int
LIBUSB_REQUEST_GET_INTERFACE: _b.int
LIBUSB_REQUEST_SET_INTERFACE: _b.int
LIBUSB_REQUEST_SYNCH_FRAME: _b.int
LIBUSB_REQUEST_SET_SEL: _b.int
LIBUSB_SET_ISOCH_DELAY: _b.int
LIBUSB_REQUEST_TYPE_STANDARD: _b.int
LIBUSB_REQUEST_TYPE_CLASS: _b.int
LIBUSB_REQUEST_TYPE_VENDOR: _b.int
LIBUSB_REQUEST_TYPE_RESERVED: _b.int
LIBUSB_RECIPIENT_DEVICE: _b.int
LIBUSB_RECIPIENT_INTERFACE: _b.int
LIBUSB_RECIPIENT_ENDPOINT: _b.int
LIBUSB_RECIPIENT_OTHER: _b.int
LIBUSB_ISO_SYNC_TYPE_NONE: _b.int
LIBUSB_ISO_SYNC_TYPE_ASYNC: _b.int
LIBUSB_ISO_SYNC_TYPE_ADAPTIVE: _b.int
LIBUSB_ISO_SYNC_TYPE_SYNC: _b.int
LIBUSB_ISO_USAGE_TYPE_DATA: _b.int
LIBUSB_ISO_USAGE_TYPE_FEEDBACK: _b.int
LIBUSB_ISO_USAGE_TYPE_IMPLICIT: _b.int
LIBUSB_LOW_SPEED_OPERATION: _b.int
LIBUSB_FULL_SPEED_OPERATION: _b.int
LIBUSB_HIGH_SPEED_OPERATION: _b.int
LIBUSB_SUPER_SPEED_OPERATION: _b.int
LIBUSB_BM_LPM_SUPPORT: _b.int
LIBUSB_BM_LTM_SUPPORT: _b.int
LIBUSB_BT_WIRELESS_USB_DEVICE_CAPABILITY: _b.int
LIBUSB_BT_USB_2_0_EXTENSION: _b.int
LIBUSB_BT_SS_USB_DEVICE_CAPABILITY: _b.int
LIBUSB_BT_CONTAINER_ID: _b.int
LIBUSB_SPEED_UNKNOWN: _b.int
LIBUSB_SPEED_LOW: _b.int
LIBUSB_SPEED_FULL: _b.int
LIBUSB_SPEED_HIGH: _b.int
LIBUSB_SPEED_SUPER: _b.int
LIBUSB_SPEED_SUPER_PLUS: _b.int
LIBUSB_SUCCESS: _b.int
LIBUSB_ERROR_IO: _b.int
LIBUSB_ERROR_INVALID_PARAM: _b.int
LIBUSB_ERROR_ACCESS: _b.int
LIBUSB_ERROR_NO_DEVICE: _b.int
LIBUSB_ERROR_NOT_FOUND: _b.int
LIBUSB_ERROR_BUSY: _b.int
LIBUSB_ERROR_TIMEOUT: _b.int
LIBUSB_ERROR_OVERFLOW: _b.int
LIBUSB_ERROR_PIPE: _b.int
LIBUSB_ERROR_INTERRUPTED: _b.int
LIBUSB_ERROR_NO_MEM: _b.int
LIBUSB_ERROR_NOT_SUPPORTED: _b.int
LIBUSB_ERROR_OTHER: _b.int
LIBUSB_TRANSFER_TYPE_CONTROL: _b.int
LIBUSB_TRANSFER_TYPE_ISOCHRONOUS: _b.int
LIBUSB_TRANSFER_TYPE_BULK: _b.int
LIBUSB_TRANSFER_TYPE_INTERRUPT: _b.int
LIBUSB_TRANSFER_TYPE_BULK_STREAM: _b.int
LIBUSB_TRANSFER_COMPLETED: _b.int
LIBUSB_TRANSFER_ERROR: _b.int
LIBUSB_TRANSFER_TIMED_OUT: _b.int
LIBUSB_TRANSFER_CANCELLED: _b.int
LIBUSB_TRANSFER_STALL: _b.int
LIBUSB_TRANSFER_NO_DEVICE: _b.int
LIBUSB_TRANSFER_OVERFLOW: _b.int
LIBUSB_TRANSFER_SHORT_NOT_OK: _b.int
LIBUSB_TRANSFER_FREE_BUFFER: _b.int
LIBUSB_TRANSFER_FREE_TRANSFER: _b.int
LIBUSB_TRANSFER_ADD_ZERO_PACKET: _b.int
LIBUSB_CAP_HAS_CAPABILITY: _b.int
LIBUSB_CAP_HAS_HOTPLUG: _b.int
LIBUSB_CAP_HAS_HID_ACCESS: _b.int
LIBUSB_CAP_SUPPORTS_DETACH_KERNEL_DRIVER: _b.int
LIBUSB_LOG_LEVEL_NONE: _b.int
LIBUSB_LOG_LEVEL_ERROR: _b.int
LIBUSB_LOG_LEVEL_WARNING: _b.int
LIBUSB_LOG_LEVEL_INFO: _b.int
LIBUSB_LOG_LEVEL_DEBUG: _b.int
LIBUSB_LOG_CB_GLOBAL: _b.int
LIBUSB_LOG_CB_CONTEXT: _b.int
LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED: _b.int
LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT: _b.int
LIBUSB_HOTPLUG_ENUMERATE: _b.int
LIBUSB_OPTION_LOG_LEVEL: _b.int
LIBUSB_OPTION_USE_USBDK: _b.int
LIBUSB_OPTION_NO_DEVICE_DISCOVERY: _b.int
LIBUSB_OPTION_MAX: _b.int
libusb_transfer_cb_fn: _t.TypeAlias = _t.Any
libusb_log_cb: _t.TypeAlias = _t.Any
libusb_pollfd_added_cb: _t.TypeAlias = _t.Any
libusb_pollfd_removed_cb: _t.TypeAlias = _t.Any
libusb_hotplug_callback_handle: _t.TypeAlias = _c.c_int
libusb_hotplug_callback_fn: _t.TypeAlias = _t.Any
__time_t: _t.TypeAlias = _c.c_long
__suseconds_t: _t.TypeAlias = _c.c_long
def libusb_init(ctx: _s.reference[_c._Pointer[libusb_context]], /) -> _b.int: ...
def libusb_exit(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_set_debug(ctx: _s.reference[libusb_context], level: _b.int, /) -> None: ...
def libusb_set_log_cb(ctx: _s.reference[libusb_context], cb: _t.Any, mode: _b.int, /) -> None: ...
def libusb_get_version() -> _c._Pointer[libusb_version]: ...
def libusb_has_capability(capability: _b.int, /) -> _b.int: ...
def libusb_error_name(errcode: _b.int, /) -> _b.bytes | None: ...
def libusb_setlocale(locale: _s.c_char_p, /) -> _b.int: ...
def libusb_strerror(errcode: _b.int, /) -> _b.bytes | None: ...
def libusb_get_device_list(ctx: _s.reference[libusb_context], list: _s.reference[_c._Pointer[_c._Pointer[libusb_device]]], /) -> _b.int: ...
def libusb_free_device_list(list: _s.reference[_c._Pointer[libusb_device]], unref_devices: _b.int, /) -> None: ...
def libusb_ref_device(dev: _s.reference[libusb_device], /) -> _c._Pointer[libusb_device]: ...
def libusb_unref_device(dev: _s.reference[libusb_device], /) -> None: ...
def libusb_get_configuration(dev: _s.reference[libusb_device_handle], config: _s.reference[_c.c_int], /) -> _b.int: ...
def libusb_get_device_descriptor(dev: _s.reference[libusb_device], desc: _s.reference[libusb_device_descriptor], /) -> _b.int: ...
def libusb_get_active_config_descriptor(dev: _s.reference[libusb_device], config: _s.reference[_c._Pointer[libusb_config_descriptor]], /) -> _b.int: ...
def libusb_get_config_descriptor(dev: _s.reference[libusb_device], config_index: _b.int, config: _s.reference[_c._Pointer[libusb_config_descriptor]], /) -> _b.int: ...
def libusb_get_config_descriptor_by_value(dev: _s.reference[libusb_device], bConfigurationValue: _b.int, config: _s.reference[_c._Pointer[libusb_config_descriptor]], /) -> _b.int: ...
def libusb_free_config_descriptor(config: _s.reference[libusb_config_descriptor], /) -> None: ...
def libusb_get_ss_endpoint_companion_descriptor(ctx: _s.reference[libusb_context], endpoint: _s.reference[libusb_endpoint_descriptor], ep_comp: _s.reference[_c._Pointer[libusb_ss_endpoint_companion_descriptor]], /) -> _b.int: ...
def libusb_free_ss_endpoint_companion_descriptor(ep_comp: _s.reference[libusb_ss_endpoint_companion_descriptor], /) -> None: ...
def libusb_get_bos_descriptor(dev_handle: _s.reference[libusb_device_handle], bos: _s.reference[_c._Pointer[libusb_bos_descriptor]], /) -> _b.int: ...
def libusb_free_bos_descriptor(bos: _s.reference[libusb_bos_descriptor], /) -> None: ...
def libusb_get_usb_2_0_extension_descriptor(ctx: _s.reference[libusb_context], dev_cap: _s.reference[libusb_bos_dev_capability_descriptor], usb_2_0_extension: _s.reference[_c._Pointer[libusb_usb_2_0_extension_descriptor]], /) -> _b.int: ...
def libusb_free_usb_2_0_extension_descriptor(usb_2_0_extension: _s.reference[libusb_usb_2_0_extension_descriptor], /) -> None: ...
def libusb_get_ss_usb_device_capability_descriptor(ctx: _s.reference[libusb_context], dev_cap: _s.reference[libusb_bos_dev_capability_descriptor], ss_usb_device_cap: _s.reference[_c._Pointer[libusb_ss_usb_device_capability_descriptor]], /) -> _b.int: ...
def libusb_free_ss_usb_device_capability_descriptor(ss_usb_device_cap: _s.reference[libusb_ss_usb_device_capability_descriptor], /) -> None: ...
def libusb_get_container_id_descriptor(ctx: _s.reference[libusb_context], dev_cap: _s.reference[libusb_bos_dev_capability_descriptor], container_id: _s.reference[_c._Pointer[libusb_container_id_descriptor]], /) -> _b.int: ...
def libusb_free_container_id_descriptor(container_id: _s.reference[libusb_container_id_descriptor], /) -> None: ...
def libusb_get_bus_number(dev: _s.reference[libusb_device], /) -> _b.int: ...
def libusb_get_port_number(dev: _s.reference[libusb_device], /) -> _b.int: ...
def libusb_get_port_numbers(dev: _s.reference[libusb_device], port_numbers: _s.reference[_c.c_uint8], port_numbers_len: _b.int, /) -> _b.int: ...
def libusb_get_port_path(ctx: _s.reference[libusb_context], dev: _s.reference[libusb_device], path: _s.reference[_c.c_uint8], path_length: _b.int, /) -> _b.int: ...
def libusb_get_parent(dev: _s.reference[libusb_device], /) -> _c._Pointer[libusb_device]: ...
def libusb_get_device_address(dev: _s.reference[libusb_device], /) -> _b.int: ...
def libusb_get_device_speed(dev: _s.reference[libusb_device], /) -> _b.int: ...
def libusb_get_max_packet_size(dev: _s.reference[libusb_device], endpoint: _b.int, /) -> _b.int: ...
def libusb_get_max_iso_packet_size(dev: _s.reference[libusb_device], endpoint: _b.int, /) -> _b.int: ...
def libusb_wrap_sys_device(ctx: _s.reference[libusb_context], sys_dev: _b.int, dev_handle: _s.reference[_c._Pointer[libusb_device_handle]], /) -> _b.int: ...
def libusb_open(dev: _s.reference[libusb_device], dev_handle: _s.reference[_c._Pointer[libusb_device_handle]], /) -> _b.int: ...
def libusb_close(dev_handle: _s.reference[libusb_device_handle], /) -> None: ...
def libusb_get_device(dev_handle: _s.reference[libusb_device_handle], /) -> _c._Pointer[libusb_device]: ...
def libusb_set_configuration(dev_handle: _s.reference[libusb_device_handle], configuration: _b.int, /) -> _b.int: ...
def libusb_claim_interface(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, /) -> _b.int: ...
def libusb_release_interface(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, /) -> _b.int: ...
def libusb_open_device_with_vid_pid(ctx: _s.reference[libusb_context], vendor_id: _b.int, product_id: _b.int, /) -> _c._Pointer[libusb_device_handle]: ...
def libusb_set_interface_alt_setting(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, alternate_setting: _b.int, /) -> _b.int: ...
def libusb_clear_halt(dev_handle: _s.reference[libusb_device_handle], endpoint: _b.int, /) -> _b.int: ...
def libusb_reset_device(dev_handle: _s.reference[libusb_device_handle], /) -> _b.int: ...
def libusb_alloc_streams(dev_handle: _s.reference[libusb_device_handle], num_streams: _b.int, endpoints: _s.reference[_c.c_ubyte], num_endpoints: _b.int, /) -> _b.int: ...
def libusb_free_streams(dev_handle: _s.reference[libusb_device_handle], endpoints: _s.reference[_c.c_ubyte], num_endpoints: _b.int, /) -> _b.int: ...
def libusb_dev_mem_alloc(dev_handle: _s.reference[libusb_device_handle], length: _b.int, /) -> _c._Pointer[_c.c_ubyte]: ...
def libusb_dev_mem_free(dev_handle: _s.reference[libusb_device_handle], buffer: _s.reference[_c.c_ubyte], length: _b.int, /) -> _b.int: ...
def libusb_kernel_driver_active(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, /) -> _b.int: ...
def libusb_detach_kernel_driver(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, /) -> _b.int: ...
def libusb_attach_kernel_driver(dev_handle: _s.reference[libusb_device_handle], interface_number: _b.int, /) -> _b.int: ...
def libusb_set_auto_detach_kernel_driver(dev_handle: _s.reference[libusb_device_handle], enable: _b.int, /) -> _b.int: ...
def libusb_alloc_transfer(iso_packets: _b.int, /) -> _c._Pointer[libusb_transfer]: ...
def libusb_submit_transfer(transfer: _s.reference[libusb_transfer], /) -> _b.int: ...
def libusb_cancel_transfer(transfer: _s.reference[libusb_transfer], /) -> _b.int: ...
def libusb_free_transfer(transfer: _s.reference[libusb_transfer], /) -> None: ...
def libusb_transfer_set_stream_id(transfer: _s.reference[libusb_transfer], stream_id: _b.int, /) -> None: ...
def libusb_transfer_get_stream_id(transfer: _s.reference[libusb_transfer], /) -> _b.int: ...
def libusb_control_transfer(dev_handle: _s.reference[libusb_device_handle], request_type: _b.int, bRequest: _b.int, wValue: _b.int, wIndex: _b.int, data: _s.reference[_c.c_ubyte], wLength: _b.int, timeout: _b.int, /) -> _b.int: ...
def libusb_bulk_transfer(dev_handle: _s.reference[libusb_device_handle], endpoint: _b.int, data: _s.reference[_c.c_ubyte], length: _b.int, actual_length: _s.reference[_c.c_int], timeout: _b.int, /) -> _b.int: ...
def libusb_interrupt_transfer(dev_handle: _s.reference[libusb_device_handle], endpoint: _b.int, data: _s.reference[_c.c_ubyte], length: _b.int, actual_length: _s.reference[_c.c_int], timeout: _b.int, /) -> _b.int: ...
def libusb_get_string_descriptor_ascii(dev_handle: _s.reference[libusb_device_handle], desc_index: _b.int, data: _s.reference[_c.c_ubyte], length: _b.int, /) -> _b.int: ...
def libusb_try_lock_events(ctx: _s.reference[libusb_context], /) -> _b.int: ...
def libusb_lock_events(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_unlock_events(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_event_handling_ok(ctx: _s.reference[libusb_context], /) -> _b.int: ...
def libusb_event_handler_active(ctx: _s.reference[libusb_context], /) -> _b.int: ...
def libusb_interrupt_event_handler(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_lock_event_waiters(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_unlock_event_waiters(ctx: _s.reference[libusb_context], /) -> None: ...
def libusb_wait_for_event(ctx: _s.reference[libusb_context], tv: _s.reference[timeval], /) -> _b.int: ...
def libusb_handle_events_timeout(ctx: _s.reference[libusb_context], tv: _s.reference[timeval], /) -> _b.int: ...
def libusb_handle_events_timeout_completed(ctx: _s.reference[libusb_context], tv: _s.reference[timeval], completed: _s.reference[_c.c_int], /) -> _b.int: ...
def libusb_handle_events(ctx: _s.reference[libusb_context], /) -> _b.int: ...
def libusb_handle_events_completed(ctx: _s.reference[libusb_context], completed: _s.reference[_c.c_int], /) -> _b.int: ...
def libusb_handle_events_locked(ctx: _s.reference[libusb_context], tv: _s.reference[timeval], /) -> _b.int: ...
def libusb_pollfds_handle_timeouts(ctx: _s.reference[libusb_context], /) -> _b.int: ...
def libusb_get_next_timeout(ctx: _s.reference[libusb_context], tv: _s.reference[timeval], /) -> _b.int: ...
def libusb_get_pollfds(ctx: _s.reference[libusb_context], /) -> _c._Pointer[_c._Pointer[libusb_pollfd]]: ...
def libusb_free_pollfds(pollfds: _s.reference[_c._Pointer[libusb_pollfd]], /) -> None: ...
def libusb_set_pollfd_notifiers(ctx: _s.reference[libusb_context], added_cb: _t.Any, removed_cb: _t.Any, user_data: _s.c_void_p, /) -> None: ...
def libusb_hotplug_register_callback(ctx: _s.reference[libusb_context], events: _b.int, flags: _b.int, vendor_id: _b.int, product_id: _b.int, dev_class: _b.int, cb_fn: _t.Any, user_data: _s.c_void_p, callback_handle: _s.reference[_c.c_int], /) -> _b.int: ...
def libusb_hotplug_deregister_callback(ctx: _s.reference[libusb_context], callback_handle: _b.int, /) -> None: ...
def libusb_hotplug_get_user_data(ctx: _s.reference[libusb_context], callback_handle: _b.int, /) -> _b.int | None: ...
def libusb_set_option(ctx: _s.reference[libusb_context], option: _b.int, /, *arguments: _t.Any) -> _b.int: ...
LIBUSB_API_VERSION: _b.int
LIBUSBX_API_VERSION: _b.int
LIBUSB_DT_DEVICE_SIZE: _b.int
LIBUSB_DT_CONFIG_SIZE: _b.int
LIBUSB_DT_INTERFACE_SIZE: _b.int
LIBUSB_DT_ENDPOINT_SIZE: _b.int
LIBUSB_DT_ENDPOINT_AUDIO_SIZE: _b.int
LIBUSB_DT_HUB_NONVAR_SIZE: _b.int
LIBUSB_DT_SS_ENDPOINT_COMPANION_SIZE: _b.int
LIBUSB_DT_BOS_SIZE: _b.int
LIBUSB_DT_DEVICE_CAPABILITY_SIZE: _b.int
LIBUSB_BT_USB_2_0_EXTENSION_SIZE: _b.int
LIBUSB_BT_SS_USB_DEVICE_CAPABILITY_SIZE: _b.int
LIBUSB_BT_CONTAINER_ID_SIZE: _b.int
LIBUSB_DT_BOS_MAX_SIZE: _b.int
LIBUSB_ENDPOINT_ADDRESS_MASK: _b.int
LIBUSB_ENDPOINT_DIR_MASK: _b.int
LIBUSB_TRANSFER_TYPE_MASK: _b.int
LIBUSB_ISO_SYNC_TYPE_MASK: _b.int
LIBUSB_ISO_USAGE_TYPE_MASK: _b.int
LIBUSB_CONTROL_SETUP_SIZE: _b.int
LIBUSB_ERROR_COUNT: _b.int
LIBUSB_HOTPLUG_NO_FLAGS: _b.int
LIBUSB_HOTPLUG_MATCH_ANY: _b.int
LIBUSB_OPTION_WEAK_AUTHORITY: _b.int
