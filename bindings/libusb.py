"""libusb: libusb.h.

Made by `autogen regen libusb` from headers/libusb.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'libusb.h': 'ca94b99bf4ca9c588804eb0b2187f237a165d80b22054a27608abee3280b8eb0',
    'artifact': 'libusb-1.0-0-dev=2:1.0.26-1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
libusb_device_descriptor: struct, 18 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bcdUSB: c_uint16 @ 2
  bDeviceClass: c_uint8 @ 4
  bDeviceSubClass: c_uint8 @ 5
  bDeviceProtocol: c_uint8 @ 6
  bMaxPacketSize0: c_uint8 @ 7
  idVendor: c_uint16 @ 8
  idProduct: c_uint16 @ 10
  bcdDevice: c_uint16 @ 12
  iManufacturer: c_uint8 @ 14
  iProduct: c_uint8 @ 15
  iSerialNumber: c_uint8 @ 16
  bNumConfigurations: c_uint8 @ 17

libusb_endpoint_descriptor: struct, 32 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bEndpointAddress: c_uint8 @ 2
  bmAttributes: c_uint8 @ 3
  wMaxPacketSize: c_uint16 @ 4
  bInterval: c_uint8 @ 6
  bRefresh: c_uint8 @ 7
  bSynchAddress: c_uint8 @ 8
  extra: POINTER(c_ubyte) @ 16
  extra_length: c_int @ 24

libusb_interface_descriptor: struct, 40 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bInterfaceNumber: c_uint8 @ 2
  bAlternateSetting: c_uint8 @ 3
  bNumEndpoints: c_uint8 @ 4
  bInterfaceClass: c_uint8 @ 5
  bInterfaceSubClass: c_uint8 @ 6
  bInterfaceProtocol: c_uint8 @ 7
  iInterface: c_uint8 @ 8
  endpoint: POINTER(libusb_endpoint_descriptor) @ 16
  extra: POINTER(c_ubyte) @ 24
  extra_length: c_int @ 32

libusb_interface: struct, 16 bytes
  altsetting: POINTER(libusb_interface_descriptor) @ 0
  num_altsetting: c_int @ 8

libusb_config_descriptor: struct, 40 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  wTotalLength: c_uint16 @ 2
  bNumInterfaces: c_uint8 @ 4
  bConfigurationValue: c_uint8 @ 5
  iConfiguration: c_uint8 @ 6
  bmAttributes: c_uint8 @ 7
  MaxPower: c_uint8 @ 8
  interface: POINTER(libusb_interface) @ 16
  extra: POINTER(c_ubyte) @ 24
  extra_length: c_int @ 32

libusb_ss_endpoint_companion_descriptor: struct, 6 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bMaxBurst: c_uint8 @ 2
  bmAttributes: c_uint8 @ 3
  wBytesPerInterval: c_uint16 @ 4

libusb_bos_dev_capability_descriptor: struct, 3 bytes, by address
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bDevCapabilityType: c_uint8 @ 2
  dev_capability_data: c_uint8 * 0 @ 3

libusb_bos_descriptor: struct, 8 bytes, by address
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  wTotalLength: c_uint16 @ 2
  bNumDeviceCaps: c_uint8 @ 4
  dev_capability: POINTER(libusb_bos_dev_capability_descriptor) * 0 @ 8

libusb_usb_2_0_extension_descriptor: struct, 8 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bDevCapabilityType: c_uint8 @ 2
  bmAttributes: c_uint32 @ 4

libusb_ss_usb_device_capability_descriptor: struct, 10 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bDevCapabilityType: c_uint8 @ 2
  bmAttributes: c_uint8 @ 3
  wSpeedSupported: c_uint16 @ 4
  bFunctionalitySupport: c_uint8 @ 6
  bU1DevExitLat: c_uint8 @ 7
  bU2DevExitLat: c_uint16 @ 8

libusb_container_id_descriptor: struct, 20 bytes
  bLength: c_uint8 @ 0
  bDescriptorType: c_uint8 @ 1
  bDevCapabilityType: c_uint8 @ 2
  bReserved: c_uint8 @ 3
  ContainerID: c_uint8 * 16 @ 4

libusb_control_setup: struct, 8 bytes, pack 1
  bmRequestType: c_uint8 @ 0
  bRequest: c_uint8 @ 1
  wValue: c_uint16 @ 2
  wIndex: c_uint16 @ 4
  wLength: c_uint16 @ 6

libusb_context: struct, incomplete

libusb_device: struct, incomplete

libusb_device_handle: struct, incomplete

libusb_version: struct, 24 bytes
  major: c_uint16 @ 0
  minor: c_uint16 @ 2
  micro: c_uint16 @ 4
  nano: c_uint16 @ 6
  rc: c_char_p @ 8
  describe: c_char_p @ 16

libusb_iso_packet_descriptor: struct, 12 bytes
  length: c_uint @ 0
  actual_length: c_uint @ 4
  status: libusb_transfer_status @ 8

libusb_transfer: struct, 64 bytes
  dev_handle: POINTER(libusb_device_handle) @ 0
  flags: c_uint8 @ 8
  endpoint: c_ubyte @ 9
  type: c_ubyte @ 10
  timeout: c_uint @ 12
  status: libusb_transfer_status @ 16
  length: c_int @ 20
  actual_length: c_int @ 24
  callback: libusb_transfer_cb_fn @ 32
  user_data: c_void_p @ 40
  buffer: POINTER(c_ubyte) @ 48
  num_iso_packets: c_int @ 56
  iso_packet_desc: libusb_iso_packet_descriptor * 0 @ 60

libusb_pollfd: struct, 8 bytes
  fd: c_int @ 0
  events: c_short @ 4

timeval: struct, 16 bytes
  tv_sec: __time_t @ 0
  tv_usec: __suseconds_t @ 8
"""

_enums = """
libusb_class_code: c_uint
  LIBUSB_CLASS_PER_INTERFACE = 0
  LIBUSB_CLASS_AUDIO = 1
  LIBUSB_CLASS_COMM = 2
  LIBUSB_CLASS_HID = 3
  LIBUSB_CLASS_PHYSICAL = 5
  LIBUSB_CLASS_IMAGE = 6
  LIBUSB_CLASS_PTP = 6
  LIBUSB_CLASS_PRINTER = 7
  LIBUSB_CLASS_MASS_STORAGE = 8
  LIBUSB_CLASS_HUB = 9
  LIBUSB_CLASS_DATA = 0xa
  LIBUSB_CLASS_SMART_CARD = 0xb
  LIBUSB_CLASS_CONTENT_SECURITY = 0xd
  LIBUSB_CLASS_VIDEO = 0xe
  LIBUSB_CLASS_PERSONAL_HEALTHCARE = 0xf
  LIBUSB_CLASS_DIAGNOSTIC_DEVICE = 0xdc
  LIBUSB_CLASS_WIRELESS = 0xe0
  LIBUSB_CLASS_MISCELLANEOUS = 0xef
  LIBUSB_CLASS_APPLICATION = 0xfe
  LIBUSB_CLASS_VENDOR_SPEC = 0xff

libusb_descriptor_type: c_uint
  LIBUSB_DT_DEVICE = 1
  LIBUSB_DT_CONFIG = 2
  LIBUSB_DT_STRING = 3
  LIBUSB_DT_INTERFACE = 4
  LIBUSB_DT_ENDPOINT = 5
  LIBUSB_DT_BOS = 0xf
  LIBUSB_DT_DEVICE_CAPABILITY = 0x10
  LIBUSB_DT_HID = 0x21
  LIBUSB_DT_REPORT = 0x22
  LIBUSB_DT_PHYSICAL = 0x23
  LIBUSB_DT_HUB = 0x29
  LIBUSB_DT_SUPERSPEED_HUB = 0x2a
  LIBUSB_DT_SS_ENDPOINT_COMPANION = 0x30

libusb_endpoint_direction: c_uint
  LIBUSB_ENDPOINT_OUT = 0
  LIBUSB_ENDPOINT_IN = 0x80

libusb_endpoint_transfer_type: c_uint
  LIBUSB_ENDPOINT_TRANSFER_TYPE_CONTROL = 0
  LIBUSB_ENDPOINT_TRANSFER_TYPE_ISOCHRONOUS = 1
  LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK = 2
  LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT = 3

libusb_standard_request: c_uint
  LIBUSB_REQUEST_GET_STATUS = 0
  LIBUSB_REQUEST_CLEAR_FEATURE = 1
  LIBUSB_REQUEST_SET_FEATURE = 3
  LIBUSB_REQUEST_SET_ADDRESS = 5
  LIBUSB_REQUEST_GET_DESCRIPTOR = 6
  LIBUSB_REQUEST_SET_DESCRIPTOR = 7
  LIBUSB_REQUEST_GET_CONFIGURATION = 8
  LIBUSB_REQUEST_SET_CONFIGURATION = 9
  LIBUSB_REQUEST_GET_INTERFACE = 0xa
  LIBUSB_REQUEST_SET_INTERFACE = 0xb
  LIBUSB_REQUEST_SYNCH_FRAME = 0xc
  LIBUSB_REQUEST_SET_SEL = 0x30
  LIBUSB_SET_ISOCH_DELAY = 0x31

libusb_request_type: c_uint
  LIBUSB_REQUEST_TYPE_STANDARD = 0
  LIBUSB_REQUEST_TYPE_CLASS = 0x20
  LIBUSB_REQUEST_TYPE_VENDOR = 0x40
  LIBUSB_REQUEST_TYPE_RESERVED = 0x60

libusb_request_recipient: c_uint
  LIBUSB_RECIPIENT_DEVICE = 0
  LIBUSB_RECIPIENT_INTERFACE = 1
  LIBUSB_RECIPIENT_ENDPOINT = 2
  LIBUSB_RECIPIENT_OTHER = 3

libusb_iso_sync_type: c_uint
  LIBUSB_ISO_SYNC_TYPE_NONE = 0
  LIBUSB_ISO_SYNC_TYPE_ASYNC = 1
  LIBUSB_ISO_SYNC_TYPE_ADAPTIVE = 2
  LIBUSB_ISO_SYNC_TYPE_SYNC = 3

libusb_iso_usage_type: c_uint
  LIBUSB_ISO_USAGE_TYPE_DATA = 0
  LIBUSB_ISO_USAGE_TYPE_FEEDBACK = 1
  LIBUSB_ISO_USAGE_TYPE_IMPLICIT = 2

libusb_supported_speed: c_uint
  LIBUSB_LOW_SPEED_OPERATION = 1
  LIBUSB_FULL_SPEED_OPERATION = 2
  LIBUSB_HIGH_SPEED_OPERATION = 4
  LIBUSB_SUPER_SPEED_OPERATION = 8

libusb_usb_2_0_extension_attributes: c_uint
  LIBUSB_BM_LPM_SUPPORT = 2

libusb_ss_usb_device_capability_attributes: c_uint
  LIBUSB_BM_LTM_SUPPORT = 2

libusb_bos_type: c_uint
  LIBUSB_BT_WIRELESS_USB_DEVICE_CAPABILITY = 1
  LIBUSB_BT_USB_2_0_EXTENSION = 2
  LIBUSB_BT_SS_USB_DEVICE_CAPABILITY = 3
  LIBUSB_BT_CONTAINER_ID = 4

libusb_speed: c_uint
  LIBUSB_SPEED_UNKNOWN = 0
  LIBUSB_SPEED_LOW = 1
  LIBUSB_SPEED_FULL = 2
  LIBUSB_SPEED_HIGH = 3
  LIBUSB_SPEED_SUPER = 4
  LIBUSB_SPEED_SUPER_PLUS = 5

libusb_error: c_int
  LIBUSB_SUCCESS = 0
  LIBUSB_ERROR_IO = -1
  LIBUSB_ERROR_INVALID_PARAM = -2
  LIBUSB_ERROR_ACCESS = -3
  LIBUSB_ERROR_NO_DEVICE = -4
  LIBUSB_ERROR_NOT_FOUND = -5
  LIBUSB_ERROR_BUSY = -6
  LIBUSB_ERROR_TIMEOUT = -7
  LIBUSB_ERROR_OVERFLOW = -8
  LIBUSB_ERROR_PIPE = -9
  LIBUSB_ERROR_INTERRUPTED = -10
  LIBUSB_ERROR_NO_MEM = -11
  LIBUSB_ERROR_NOT_SUPPORTED = -12
  LIBUSB_ERROR_OTHER = -99

libusb_transfer_type: c_uint
  LIBUSB_TRANSFER_TYPE_CONTROL = 0
  LIBUSB_TRANSFER_TYPE_ISOCHRONOUS = 1
  LIBUSB_TRANSFER_TYPE_BULK = 2
  LIBUSB_TRANSFER_TYPE_INTERRUPT = 3
  LIBUSB_TRANSFER_TYPE_BULK_STREAM = 4

libusb_transfer_status: c_uint
  LIBUSB_TRANSFER_COMPLETED = 0
  LIBUSB_TRANSFER_ERROR = 1
  LIBUSB_TRANSFER_TIMED_OUT = 2
  LIBUSB_TRANSFER_CANCELLED = 3
  LIBUSB_TRANSFER_STALL = 4
  LIBUSB_TRANSFER_NO_DEVICE = 5
  LIBUSB_TRANSFER_OVERFLOW = 6

libusb_transfer_flags: c_uint
  LIBUSB_TRANSFER_SHORT_NOT_OK = 1
  LIBUSB_TRANSFER_FREE_BUFFER = 2
  LIBUSB_TRANSFER_FREE_TRANSFER = 4
  LIBUSB_TRANSFER_ADD_ZERO_PACKET = 8

libusb_capability: c_uint
  LIBUSB_CAP_HAS_CAPABILITY = 0
  LIBUSB_CAP_HAS_HOTPLUG = 1
  LIBUSB_CAP_HAS_HID_ACCESS = 0x100
  LIBUSB_CAP_SUPPORTS_DETACH_KERNEL_DRIVER = 0x101

libusb_log_level: c_uint
  LIBUSB_LOG_LEVEL_NONE = 0
  LIBUSB_LOG_LEVEL_ERROR = 1
  LIBUSB_LOG_LEVEL_WARNING = 2
  LIBUSB_LOG_LEVEL_INFO = 3
  LIBUSB_LOG_LEVEL_DEBUG = 4

libusb_log_cb_mode: c_uint
  LIBUSB_LOG_CB_GLOBAL = 1
  LIBUSB_LOG_CB_CONTEXT = 2

libusb_hotplug_event: c_uint
  LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED = 1
  LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT = 2

libusb_hotplug_flag: c_uint
  LIBUSB_HOTPLUG_ENUMERATE = 1

libusb_option: c_uint
  LIBUSB_OPTION_LOG_LEVEL = 0
  LIBUSB_OPTION_USE_USBDK = 1
  LIBUSB_OPTION_NO_DEVICE_DISCOVERY = 2
  LIBUSB_OPTION_MAX = 3
"""

_types = """
libusb_transfer_cb_fn = CFUNCTYPE(None, POINTER(libusb_transfer))
libusb_log_cb = CFUNCTYPE(None, POINTER(libusb_context), libusb_log_level, c_char_p)
libusb_pollfd_added_cb = CFUNCTYPE(None, c_int, c_short, c_void_p)
libusb_pollfd_removed_cb = CFUNCTYPE(None, c_int, c_void_p)
libusb_hotplug_callback_handle = c_int
libusb_hotplug_callback_fn = CFUNCTYPE(c_int, POINTER(libusb_context), POINTER(libusb_device), libusb_hotplug_event, c_void_p)
__time_t = c_long
__suseconds_t = c_long
"""

_functions = """
libusb_init(ctx: POINTER(POINTER(libusb_context))) -> c_int
libusb_exit(ctx: POINTER(libusb_context)) -> None
libusb_set_debug(ctx: POINTER(libusb_context), level: c_int) -> None
libusb_set_log_cb(ctx: POINTER(libusb_context), cb: libusb_log_cb, mode: c_int) -> None
libusb_get_version() -> POINTER(libusb_version)
libusb_has_capability(capability: c_uint32) -> c_int
libusb_error_name(errcode: c_int) -> c_char_p
libusb_setlocale(locale: c_char_p) -> c_int
libusb_strerror(errcode: c_int) -> c_char_p
libusb_get_device_list(ctx: POINTER(libusb_context), list: POINTER(POINTER(POINTER(libusb_device)))) -> c_ssize_t
libusb_free_device_list(list: POINTER(POINTER(libusb_device)), unref_devices: c_int) -> None
libusb_ref_device(dev: POINTER(libusb_device)) -> POINTER(libusb_device)
libusb_unref_device(dev: POINTER(libusb_device)) -> None
libusb_get_configuration(dev: POINTER(libusb_device_handle), config: POINTER(c_int)) -> c_int
libusb_get_device_descriptor(dev: POINTER(libusb_device), desc: POINTER(libusb_device_descriptor)) -> c_int
libusb_get_active_config_descriptor(dev: POINTER(libusb_device), config: POINTER(POINTER(libusb_config_descriptor))) -> c_int
libusb_get_config_descriptor(dev: POINTER(libusb_device), config_index: c_uint8, config: POINTER(POINTER(libusb_config_descriptor))) -> c_int
libusb_get_config_descriptor_by_value(dev: POINTER(libusb_device), bConfigurationValue: c_uint8, config: POINTER(POINTER(libusb_config_descriptor))) -> c_int
libusb_free_config_descriptor(config: POINTER(libusb_config_descriptor)) -> None
libusb_get_ss_endpoint_companion_descriptor(ctx: POINTER(libusb_context), endpoint: POINTER(libusb_endpoint_descriptor), ep_comp: POINTER(POINTER(libusb_ss_endpoint_companion_descriptor))) -> c_int
libusb_free_ss_endpoint_companion_descriptor(ep_comp: POINTER(libusb_ss_endpoint_companion_descriptor)) -> None
libusb_get_bos_descriptor(dev_handle: POINTER(libusb_device_handle), bos: POINTER(POINTER(libusb_bos_descriptor))) -> c_int
libusb_free_bos_descriptor(bos: POINTER(libusb_bos_descriptor)) -> None
libusb_get_usb_2_0_extension_descriptor(ctx: POINTER(libusb_context), dev_cap: POINTER(libusb_bos_dev_capability_descriptor), usb_2_0_extension: POINTER(POINTER(libusb_usb_2_0_extension_descriptor))) -> c_int
libusb_free_usb_2_0_extension_descriptor(usb_2_0_extension: POINTER(libusb_usb_2_0_extension_descriptor)) -> None
libusb_get_ss_usb_device_capability_descriptor(ctx: POINTER(libusb_context), dev_cap: POINTER(libusb_bos_dev_capability_descriptor), ss_usb_device_cap: POINTER(POINTER(libusb_ss_usb_device_capability_descriptor))) -> c_int
libusb_free_ss_usb_device_capability_descriptor(ss_usb_device_cap: POINTER(libusb_ss_usb_device_capability_descriptor)) -> None
libusb_get_container_id_descriptor(ctx: POINTER(libusb_context), dev_cap: POINTER(libusb_bos_dev_capability_descriptor), container_id: POINTER(POINTER(libusb_container_id_descriptor))) -> c_int
libusb_free_container_id_descriptor(container_id: POINTER(libusb_container_id_descriptor)) -> None
libusb_get_bus_number(dev: POINTER(libusb_device)) -> c_uint8
libusb_get_port_number(dev: POINTER(libusb_device)) -> c_uint8
libusb_get_port_numbers(dev: POINTER(libusb_device), port_numbers: POINTER(c_uint8), port_numbers_len: c_int) -> c_int
libusb_get_port_path(ctx: POINTER(libusb_context), dev: POINTER(libusb_device), path: POINTER(c_uint8), path_length: c_uint8) -> c_int
libusb_get_parent(dev: POINTER(libusb_device)) -> POINTER(libusb_device)
libusb_get_device_address(dev: POINTER(libusb_device)) -> c_uint8
libusb_get_device_speed(dev: POINTER(libusb_device)) -> c_int
libusb_get_max_packet_size(dev: POINTER(libusb_device), endpoint: c_ubyte) -> c_int
libusb_get_max_iso_packet_size(dev: POINTER(libusb_device), endpoint: c_ubyte) -> c_int
libusb_wrap_sys_device(ctx: POINTER(libusb_context), sys_dev: c_ssize_t, dev_handle: POINTER(POINTER(libusb_device_handle))) -> c_int
libusb_open(dev: POINTER(libusb_device), dev_handle: POINTER(POINTER(libusb_device_handle))) -> c_int
libusb_close(dev_handle: POINTER(libusb_device_handle)) -> None
libusb_get_device(dev_handle: POINTER(libusb_device_handle)) -> POINTER(libusb_device)
libusb_set_configuration(dev_handle: POINTER(libusb_device_handle), configuration: c_int) -> c_int
libusb_claim_interface(dev_handle: POINTER(libusb_device_handle), interface_number: c_int) -> c_int
libusb_release_interface(dev_handle: POINTER(libusb_device_handle), interface_number: c_int) -> c_int
libusb_open_device_with_vid_pid(ctx: POINTER(libusb_context), vendor_id: c_uint16, product_id: c_uint16) -> POINTER(libusb_device_handle)
libusb_set_interface_alt_setting(dev_handle: POINTER(libusb_device_handle), interface_number: c_int, alternate_setting: c_int) -> c_int
libusb_clear_halt(dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte) -> c_int
libusb_reset_device(dev_handle: POINTER(libusb_device_handle)) -> c_int
libusb_alloc_streams(dev_handle: POINTER(libusb_device_handle), num_streams: c_uint32, endpoints: POINTER(c_ubyte), num_endpoints: c_int) -> c_int
libusb_free_streams(dev_handle: POINTER(libusb_device_handle), endpoints: POINTER(c_ubyte), num_endpoints: c_int) -> c_int
libusb_dev_mem_alloc(dev_handle: POINTER(libusb_device_handle), length: c_size_t) -> POINTER(c_ubyte)
libusb_dev_mem_free(dev_handle: POINTER(libusb_device_handle), buffer: POINTER(c_ubyte), length: c_size_t) -> c_int
libusb_kernel_driver_active(dev_handle: POINTER(libusb_device_handle), interface_number: c_int) -> c_int
libusb_detach_kernel_driver(dev_handle: POINTER(libusb_device_handle), interface_number: c_int) -> c_int
libusb_attach_kernel_driver(dev_handle: POINTER(libusb_device_handle), interface_number: c_int) -> c_int
libusb_set_auto_detach_kernel_driver(dev_handle: POINTER(libusb_device_handle), enable: c_int) -> c_int
libusb_alloc_transfer(iso_packets: c_int) -> POINTER(libusb_transfer)
libusb_submit_transfer(transfer: POINTER(libusb_transfer)) -> c_int
libusb_cancel_transfer(transfer: POINTER(libusb_transfer)) -> c_int
libusb_free_transfer(transfer: POINTER(libusb_transfer)) -> None
libusb_transfer_set_stream_id(transfer: POINTER(libusb_transfer), stream_id: c_uint32) -> None
libusb_transfer_get_stream_id(transfer: POINTER(libusb_transfer)) -> c_uint32
libusb_control_transfer(dev_handle: POINTER(libusb_device_handle), request_type: c_uint8, bRequest: c_uint8, wValue: c_uint16, wIndex: c_uint16, data: POINTER(c_ubyte), wLength: c_uint16, timeout: c_uint) -> c_int
libusb_bulk_transfer(dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, data: POINTER(c_ubyte), length: c_int, actual_length: POINTER(c_int), timeout: c_uint) -> c_int
libusb_interrupt_transfer(dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, data: POINTER(c_ubyte), length: c_int, actual_length: POINTER(c_int), timeout: c_uint) -> c_int
libusb_get_string_descriptor_ascii(dev_handle: POINTER(libusb_device_handle), desc_index: c_uint8, data: POINTER(c_ubyte), length: c_int) -> c_int
libusb_try_lock_events(ctx: POINTER(libusb_context)) -> c_int
libusb_lock_events(ctx: POINTER(libusb_context)) -> None
libusb_unlock_events(ctx: POINTER(libusb_context)) -> None
libusb_event_handling_ok(ctx: POINTER(libusb_context)) -> c_int
libusb_event_handler_active(ctx: POINTER(libusb_context)) -> c_int
libusb_interrupt_event_handler(ctx: POINTER(libusb_context)) -> None
libusb_lock_event_waiters(ctx: POINTER(libusb_context)) -> None
libusb_unlock_event_waiters(ctx: POINTER(libusb_context)) -> None
libusb_wait_for_event(ctx: POINTER(libusb_context), tv: POINTER(timeval)) -> c_int
libusb_handle_events_timeout(ctx: POINTER(libusb_context), tv: POINTER(timeval)) -> c_int
libusb_handle_events_timeout_completed(ctx: POINTER(libusb_context), tv: POINTER(timeval), completed: POINTER(c_int)) -> c_int
libusb_handle_events(ctx: POINTER(libusb_context)) -> c_int
libusb_handle_events_completed(ctx: POINTER(libusb_context), completed: POINTER(c_int)) -> c_int
libusb_handle_events_locked(ctx: POINTER(libusb_context), tv: POINTER(timeval)) -> c_int
libusb_pollfds_handle_timeouts(ctx: POINTER(libusb_context)) -> c_int
libusb_get_next_timeout(ctx: POINTER(libusb_context), tv: POINTER(timeval)) -> c_int
libusb_get_pollfds(ctx: POINTER(libusb_context)) -> POINTER(POINTER(libusb_pollfd))
libusb_free_pollfds(pollfds: POINTER(POINTER(libusb_pollfd))) -> None
libusb_set_pollfd_notifiers(ctx: POINTER(libusb_context), added_cb: libusb_pollfd_added_cb, removed_cb: libusb_pollfd_removed_cb, user_data: c_void_p) -> None
libusb_hotplug_register_callback(ctx: POINTER(libusb_context), events: c_int, flags: c_int, vendor_id: c_int, product_id: c_int, dev_class: c_int, cb_fn: libusb_hotplug_callback_fn, user_data: c_void_p, callback_handle: POINTER(libusb_hotplug_callback_handle)) -> c_int
libusb_hotplug_deregister_callback(ctx: POINTER(libusb_context), callback_handle: libusb_hotplug_callback_handle) -> None
libusb_hotplug_get_user_data(ctx: POINTER(libusb_context), callback_handle: libusb_hotplug_callback_handle) -> c_void_p
libusb_set_option(ctx: POINTER(libusb_context), option: libusb_option, ...) -> c_int
"""

_aliases = """
libusb_le16_to_cpu = libusb_cpu_to_le16
"""

_macros = """
libusb_cpu_to_le16(x: c_uint16) -> c_uint16 = do((_tmp := (c_ubyte * 2)()), assign(POINTER(c_uint8 * 2)(_tmp)[0][1], c_uint8(x >> 8)), assign(POINTER(c_uint8 * 2)(_tmp)[0][0], c_uint8(x & 0xff)), POINTER(c_uint16)(_tmp)[0])
libusb_control_transfer_get_data(transfer: POINTER(libusb_transfer)) -> POINTER(c_ubyte) = addressof(transfer[0].buffer[c_ulong(8)])
libusb_control_transfer_get_setup(transfer: POINTER(libusb_transfer)) -> POINTER(libusb_control_setup) = POINTER(libusb_control_setup)(c_void_p(transfer[0].buffer))
libusb_fill_control_setup(buffer: POINTER(c_ubyte), bmRequestType: c_uint8, bRequest: c_uint8, wValue: c_uint16, wIndex: c_uint16, wLength: c_uint16) -> None = do((setup := POINTER(libusb_control_setup)(POINTER(libusb_control_setup)(c_void_p(buffer)))), assign(setup[0].bmRequestType, bmRequestType), assign(setup[0].bRequest, bRequest), assign(setup[0].wValue, libusb_cpu_to_le16(wValue)), assign(setup[0].wIndex, libusb_cpu_to_le16(wIndex)), assign(setup[0].wLength, libusb_cpu_to_le16(wLength)))
libusb_fill_control_transfer(transfer: POINTER(libusb_transfer), dev_handle: POINTER(libusb_device_handle), buffer: POINTER(c_ubyte), callback: libusb_transfer_cb_fn, user_data: c_void_p, timeout: c_uint) -> None = do((setup := POINTER(libusb_control_setup)(POINTER(libusb_control_setup)(c_void_p(buffer)))), assign(transfer[0].dev_handle, dev_handle), assign(transfer[0].endpoint, 0), assign(transfer[0].type, 0), assign(transfer[0].timeout, timeout), assign(transfer[0].buffer, buffer), (assign(transfer[0].length, c_int(c_ulong(8) + libusb_cpu_to_le16(setup[0].wLength))) if setup else do()), assign(transfer[0].user_data, user_data), assign(transfer[0].callback, callback))
libusb_fill_bulk_transfer(transfer: POINTER(libusb_transfer), dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, buffer: POINTER(c_ubyte), length: c_int, callback: libusb_transfer_cb_fn, user_data: c_void_p, timeout: c_uint) -> None = do(assign(transfer[0].dev_handle, dev_handle), assign(transfer[0].endpoint, endpoint), assign(transfer[0].type, 2), assign(transfer[0].timeout, timeout), assign(transfer[0].buffer, buffer), assign(transfer[0].length, length), assign(transfer[0].user_data, user_data), assign(transfer[0].callback, callback))
libusb_fill_bulk_stream_transfer(transfer: POINTER(libusb_transfer), dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, stream_id: c_uint32, buffer: POINTER(c_ubyte), length: c_int, callback: libusb_transfer_cb_fn, user_data: c_void_p, timeout: c_uint) -> None = do(libusb_fill_bulk_transfer(transfer, dev_handle, endpoint, buffer, length, callback, user_data, timeout), assign(transfer[0].type, 4), libusb_transfer_set_stream_id(transfer, stream_id))
libusb_fill_interrupt_transfer(transfer: POINTER(libusb_transfer), dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, buffer: POINTER(c_ubyte), length: c_int, callback: libusb_transfer_cb_fn, user_data: c_void_p, timeout: c_uint) -> None = do(assign(transfer[0].dev_handle, dev_handle), assign(transfer[0].endpoint, endpoint), assign(transfer[0].type, 3), assign(transfer[0].timeout, timeout), assign(transfer[0].buffer, buffer), assign(transfer[0].length, length), assign(transfer[0].user_data, user_data), assign(transfer[0].callback, callback))
libusb_fill_iso_transfer(transfer: POINTER(libusb_transfer), dev_handle: POINTER(libusb_device_handle), endpoint: c_ubyte, buffer: POINTER(c_ubyte), length: c_int, num_iso_packets: c_int, callback: libusb_transfer_cb_fn, user_data: c_void_p, timeout: c_uint) -> None = do(assign(transfer[0].dev_handle, dev_handle), assign(transfer[0].endpoint, endpoint), assign(transfer[0].type, 1), assign(transfer[0].timeout, timeout), assign(transfer[0].buffer, buffer), assign(transfer[0].length, length), assign(transfer[0].num_iso_packets, num_iso_packets), assign(transfer[0].user_data, user_data), assign(transfer[0].callback, callback))
libusb_set_iso_packet_lengths(transfer: POINTER(libusb_transfer), length: c_uint) -> None = do((i := c_int(0)), loop(i < transfer[0].num_iso_packets, do(assign(transfer[0].iso_packet_desc[i].length, length), (i := c_int(i + 1)))))
libusb_get_iso_packet_buffer(transfer: POINTER(libusb_transfer), packet: c_uint) -> POINTER(c_ubyte) = do((offset := c_size_t(0)), (c_void_p(0) if packet > 2147483647 else do((_packet := c_int(c_int(packet))), (c_void_p(0) if _packet >= transfer[0].num_iso_packets else do((i := c_int(0)), loop(i < _packet, do((offset := c_size_t(offset + transfer[0].iso_packet_desc[i].length)), (i := c_int(i + 1)))), addressof(transfer[0].buffer[offset]))))))
libusb_get_iso_packet_buffer_simple(transfer: POINTER(libusb_transfer), packet: c_uint) -> POINTER(c_ubyte) = (c_void_p(0) if packet > 2147483647 else do((_packet := c_int(c_int(packet))), (c_void_p(0) if _packet >= transfer[0].num_iso_packets else addressof(transfer[0].buffer[c_int(transfer[0].iso_packet_desc[0].length) * _packet]))))
libusb_get_descriptor(dev_handle: POINTER(libusb_device_handle), desc_type: c_uint8, desc_index: c_uint8, data: POINTER(c_ubyte), length: c_int) -> c_int = libusb_control_transfer(dev_handle, 128, 6, c_uint16(desc_type << 8 | desc_index), 0, data, c_uint16(length), 1000)
libusb_get_string_descriptor(dev_handle: POINTER(libusb_device_handle), desc_index: c_uint8, langid: c_uint16, data: POINTER(c_ubyte), length: c_int) -> c_int = libusb_control_transfer(dev_handle, 128, 6, c_uint16(0x300 | desc_index), langid, data, c_uint16(length), 1000)
"""

_constants = """
LIBUSBX_API_VERSION = 16777481
LIBUSB_API_VERSION = 0x1000109
LIBUSB_BT_CONTAINER_ID_SIZE = 20
LIBUSB_BT_SS_USB_DEVICE_CAPABILITY_SIZE = 10
LIBUSB_BT_USB_2_0_EXTENSION_SIZE = 7
LIBUSB_CONTROL_SETUP_SIZE = 8
LIBUSB_DT_BOS_MAX_SIZE = 42
LIBUSB_DT_BOS_SIZE = 5
LIBUSB_DT_CONFIG_SIZE = 9
LIBUSB_DT_DEVICE_CAPABILITY_SIZE = 3
LIBUSB_DT_DEVICE_SIZE = 18
LIBUSB_DT_ENDPOINT_AUDIO_SIZE = 9
LIBUSB_DT_ENDPOINT_SIZE = 7
LIBUSB_DT_HUB_NONVAR_SIZE = 7
LIBUSB_DT_INTERFACE_SIZE = 9
LIBUSB_DT_SS_ENDPOINT_COMPANION_SIZE = 6
LIBUSB_ENDPOINT_ADDRESS_MASK = 0xf
LIBUSB_ENDPOINT_DIR_MASK = 0x80
LIBUSB_ERROR_COUNT = 14
LIBUSB_HOTPLUG_MATCH_ANY = -1
LIBUSB_HOTPLUG_NO_FLAGS = 0
LIBUSB_ISO_SYNC_TYPE_MASK = 0xc
LIBUSB_ISO_USAGE_TYPE_MASK = 0x30
LIBUSB_OPTION_WEAK_AUTHORITY = 2
LIBUSB_TRANSFER_TYPE_MASK = 3
"""

_skipped = """
LIBUSB_DEPRECATED_FOR: a piece of syntax, no expression: expected expression
LIBUSB_PACKED: neither a constant nor a type: expected expression
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    aliases=_aliases,
    macros=_macros,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libusb-1.0.so.0',),
)
