"""libusb: libusb.h.

Types for editors and type checkers. Made by `autogen regen libusb` from headers/libusb.toml; do not edit.
"""

from ctypes import c_int, c_long, c_ubyte, c_uint8
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, Bytes, CFunction, Enum, Enumeration, Function, Int, Member, Pointer, PointerTo, Structure, char_p, ints, items, members, reference,
    void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class libusb_device_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bcdUSB: Int = ...
    bDeviceClass: Int = ...
    bDeviceSubClass: Int = ...
    bDeviceProtocol: Int = ...
    bMaxPacketSize0: Int = ...
    idVendor: Int = ...
    idProduct: Int = ...
    bcdDevice: Int = ...
    iManufacturer: Int = ...
    iProduct: Int = ...
    iSerialNumber: Int = ...
    bNumConfigurations: Int = ...

class libusb_endpoint_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bEndpointAddress: Int = ...
    bmAttributes: Int = ...
    wMaxPacketSize: Int = ...
    bInterval: Int = ...
    bRefresh: Int = ...
    bSynchAddress: Int = ...
    extra: PointerTo[c_ubyte] = ...
    extra_length: Int = ...

class libusb_interface_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bInterfaceNumber: Int = ...
    bAlternateSetting: Int = ...
    bNumEndpoints: Int = ...
    bInterfaceClass: Int = ...
    bInterfaceSubClass: Int = ...
    bInterfaceProtocol: Int = ...
    iInterface: Int = ...
    endpoint: PointerTo[libusb_endpoint_descriptor] = ...
    extra: PointerTo[c_ubyte] = ...
    extra_length: Int = ...

class libusb_interface(Structure):
    altsetting: PointerTo[libusb_interface_descriptor] = ...
    num_altsetting: Int = ...

class libusb_config_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    wTotalLength: Int = ...
    bNumInterfaces: Int = ...
    bConfigurationValue: Int = ...
    iConfiguration: Int = ...
    bmAttributes: Int = ...
    MaxPower: Int = ...
    interface: PointerTo[libusb_interface] = ...
    extra: PointerTo[c_ubyte] = ...
    extra_length: Int = ...

class libusb_ss_endpoint_companion_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bMaxBurst: Int = ...
    bmAttributes: Int = ...
    wBytesPerInterval: Int = ...

class libusb_bos_dev_capability_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bDevCapabilityType: Int = ...
    dev_capability_data: ArrayOf[c_uint8] = ...

class libusb_bos_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    wTotalLength: Int = ...
    bNumDeviceCaps: Int = ...
    dev_capability: ArrayOf[Pointer[libusb_bos_dev_capability_descriptor]] = ...

class libusb_usb_2_0_extension_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bDevCapabilityType: Int = ...
    bmAttributes: Int = ...

class libusb_ss_usb_device_capability_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bDevCapabilityType: Int = ...
    bmAttributes: Int = ...
    wSpeedSupported: Int = ...
    bFunctionalitySupport: Int = ...
    bU1DevExitLat: Int = ...
    bU2DevExitLat: Int = ...

class libusb_container_id_descriptor(Structure):
    bLength: Int = ...
    bDescriptorType: Int = ...
    bDevCapabilityType: Int = ...
    bReserved: Int = ...
    ContainerID: ArrayOf[c_uint8] = ...

class libusb_control_setup(Structure):
    bmRequestType: Int = ...
    bRequest: Int = ...
    wValue: Int = ...
    wIndex: Int = ...
    wLength: Int = ...

class libusb_context(BareStructure): ...

class libusb_device(BareStructure): ...

class libusb_device_handle(BareStructure): ...

class libusb_version(Structure):
    major: Int = ...
    minor: Int = ...
    micro: Int = ...
    nano: Int = ...
    rc: Bytes = ...
    describe: Bytes = ...

class libusb_iso_packet_descriptor(Structure):
    length: Int = ...
    actual_length: Int = ...
    status: Enumeration[libusb_transfer_status] = ...

class libusb_transfer(Structure):
    dev_handle: PointerTo[libusb_device_handle] = ...
    flags: Int = ...
    endpoint: Int = ...
    type: Int = ...
    timeout: Int = ...
    status: Enumeration[libusb_transfer_status] = ...
    length: Int = ...
    actual_length: Int = ...
    callback: Function[libusb_transfer_cb_fn] = ...
    user_data: Address = ...
    buffer: PointerTo[c_ubyte] = ...
    num_iso_packets: Int = ...
    iso_packet_desc: ArrayOf[libusb_iso_packet_descriptor] = ...

class libusb_pollfd(Structure):
    fd: Int = ...
    events: Int = ...

class timeval(Structure):
    tv_sec: Int = ...
    tv_usec: Int = ...

class libusb_class_code(Enum):
    (LIBUSB_CLASS_PER_INTERFACE, LIBUSB_CLASS_AUDIO, LIBUSB_CLASS_COMM, LIBUSB_CLASS_HID, LIBUSB_CLASS_PHYSICAL, LIBUSB_CLASS_IMAGE, LIBUSB_CLASS_PTP, LIBUSB_CLASS_PRINTER, LIBUSB_CLASS_MASS_STORAGE,
     LIBUSB_CLASS_HUB, LIBUSB_CLASS_DATA, LIBUSB_CLASS_SMART_CARD, LIBUSB_CLASS_CONTENT_SECURITY, LIBUSB_CLASS_VIDEO, LIBUSB_CLASS_PERSONAL_HEALTHCARE, LIBUSB_CLASS_DIAGNOSTIC_DEVICE,
     LIBUSB_CLASS_WIRELESS, LIBUSB_CLASS_MISCELLANEOUS, LIBUSB_CLASS_APPLICATION, LIBUSB_CLASS_VENDOR_SPEC) = members
(LIBUSB_CLASS_PER_INTERFACE, LIBUSB_CLASS_AUDIO, LIBUSB_CLASS_COMM, LIBUSB_CLASS_HID, LIBUSB_CLASS_PHYSICAL, LIBUSB_CLASS_IMAGE, LIBUSB_CLASS_PTP, LIBUSB_CLASS_PRINTER, LIBUSB_CLASS_MASS_STORAGE,
 LIBUSB_CLASS_HUB, LIBUSB_CLASS_DATA, LIBUSB_CLASS_SMART_CARD, LIBUSB_CLASS_CONTENT_SECURITY, LIBUSB_CLASS_VIDEO, LIBUSB_CLASS_PERSONAL_HEALTHCARE, LIBUSB_CLASS_DIAGNOSTIC_DEVICE,
 LIBUSB_CLASS_WIRELESS, LIBUSB_CLASS_MISCELLANEOUS, LIBUSB_CLASS_APPLICATION, LIBUSB_CLASS_VENDOR_SPEC) = ints

class libusb_descriptor_type(Enum):
    (LIBUSB_DT_DEVICE, LIBUSB_DT_CONFIG, LIBUSB_DT_STRING, LIBUSB_DT_INTERFACE, LIBUSB_DT_ENDPOINT, LIBUSB_DT_BOS, LIBUSB_DT_DEVICE_CAPABILITY, LIBUSB_DT_HID, LIBUSB_DT_REPORT, LIBUSB_DT_PHYSICAL,
     LIBUSB_DT_HUB, LIBUSB_DT_SUPERSPEED_HUB, LIBUSB_DT_SS_ENDPOINT_COMPANION) = members
(LIBUSB_DT_DEVICE, LIBUSB_DT_CONFIG, LIBUSB_DT_STRING, LIBUSB_DT_INTERFACE, LIBUSB_DT_ENDPOINT, LIBUSB_DT_BOS, LIBUSB_DT_DEVICE_CAPABILITY, LIBUSB_DT_HID, LIBUSB_DT_REPORT, LIBUSB_DT_PHYSICAL,
 LIBUSB_DT_HUB, LIBUSB_DT_SUPERSPEED_HUB, LIBUSB_DT_SS_ENDPOINT_COMPANION) = ints

class libusb_endpoint_direction(Enum):
    LIBUSB_ENDPOINT_OUT, LIBUSB_ENDPOINT_IN = members
LIBUSB_ENDPOINT_OUT, LIBUSB_ENDPOINT_IN = ints

class libusb_endpoint_transfer_type(Enum):
    LIBUSB_ENDPOINT_TRANSFER_TYPE_CONTROL, LIBUSB_ENDPOINT_TRANSFER_TYPE_ISOCHRONOUS, LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK, LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT = members
LIBUSB_ENDPOINT_TRANSFER_TYPE_CONTROL, LIBUSB_ENDPOINT_TRANSFER_TYPE_ISOCHRONOUS, LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK, LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT = ints

class libusb_standard_request(Enum):
    (LIBUSB_REQUEST_GET_STATUS, LIBUSB_REQUEST_CLEAR_FEATURE, LIBUSB_REQUEST_SET_FEATURE, LIBUSB_REQUEST_SET_ADDRESS, LIBUSB_REQUEST_GET_DESCRIPTOR, LIBUSB_REQUEST_SET_DESCRIPTOR,
     LIBUSB_REQUEST_GET_CONFIGURATION, LIBUSB_REQUEST_SET_CONFIGURATION, LIBUSB_REQUEST_GET_INTERFACE, LIBUSB_REQUEST_SET_INTERFACE, LIBUSB_REQUEST_SYNCH_FRAME, LIBUSB_REQUEST_SET_SEL,
     LIBUSB_SET_ISOCH_DELAY) = members
(LIBUSB_REQUEST_GET_STATUS, LIBUSB_REQUEST_CLEAR_FEATURE, LIBUSB_REQUEST_SET_FEATURE, LIBUSB_REQUEST_SET_ADDRESS, LIBUSB_REQUEST_GET_DESCRIPTOR, LIBUSB_REQUEST_SET_DESCRIPTOR,
 LIBUSB_REQUEST_GET_CONFIGURATION, LIBUSB_REQUEST_SET_CONFIGURATION, LIBUSB_REQUEST_GET_INTERFACE, LIBUSB_REQUEST_SET_INTERFACE, LIBUSB_REQUEST_SYNCH_FRAME, LIBUSB_REQUEST_SET_SEL,
 LIBUSB_SET_ISOCH_DELAY) = ints

class libusb_request_type(Enum):
    LIBUSB_REQUEST_TYPE_STANDARD, LIBUSB_REQUEST_TYPE_CLASS, LIBUSB_REQUEST_TYPE_VENDOR, LIBUSB_REQUEST_TYPE_RESERVED = members
LIBUSB_REQUEST_TYPE_STANDARD, LIBUSB_REQUEST_TYPE_CLASS, LIBUSB_REQUEST_TYPE_VENDOR, LIBUSB_REQUEST_TYPE_RESERVED = ints

class libusb_request_recipient(Enum):
    LIBUSB_RECIPIENT_DEVICE, LIBUSB_RECIPIENT_INTERFACE, LIBUSB_RECIPIENT_ENDPOINT, LIBUSB_RECIPIENT_OTHER = members
LIBUSB_RECIPIENT_DEVICE, LIBUSB_RECIPIENT_INTERFACE, LIBUSB_RECIPIENT_ENDPOINT, LIBUSB_RECIPIENT_OTHER = ints

class libusb_iso_sync_type(Enum):
    LIBUSB_ISO_SYNC_TYPE_NONE, LIBUSB_ISO_SYNC_TYPE_ASYNC, LIBUSB_ISO_SYNC_TYPE_ADAPTIVE, LIBUSB_ISO_SYNC_TYPE_SYNC = members
LIBUSB_ISO_SYNC_TYPE_NONE, LIBUSB_ISO_SYNC_TYPE_ASYNC, LIBUSB_ISO_SYNC_TYPE_ADAPTIVE, LIBUSB_ISO_SYNC_TYPE_SYNC = ints

class libusb_iso_usage_type(Enum):
    LIBUSB_ISO_USAGE_TYPE_DATA, LIBUSB_ISO_USAGE_TYPE_FEEDBACK, LIBUSB_ISO_USAGE_TYPE_IMPLICIT = members
LIBUSB_ISO_USAGE_TYPE_DATA, LIBUSB_ISO_USAGE_TYPE_FEEDBACK, LIBUSB_ISO_USAGE_TYPE_IMPLICIT = ints

class libusb_supported_speed(Enum):
    LIBUSB_LOW_SPEED_OPERATION, LIBUSB_FULL_SPEED_OPERATION, LIBUSB_HIGH_SPEED_OPERATION, LIBUSB_SUPER_SPEED_OPERATION = members
LIBUSB_LOW_SPEED_OPERATION, LIBUSB_FULL_SPEED_OPERATION, LIBUSB_HIGH_SPEED_OPERATION, LIBUSB_SUPER_SPEED_OPERATION = ints

class libusb_usb_2_0_extension_attributes(Enum):
    LIBUSB_BM_LPM_SUPPORT: Member
LIBUSB_BM_LPM_SUPPORT: int

class libusb_ss_usb_device_capability_attributes(Enum):
    LIBUSB_BM_LTM_SUPPORT: Member
LIBUSB_BM_LTM_SUPPORT: int

class libusb_bos_type(Enum):
    LIBUSB_BT_WIRELESS_USB_DEVICE_CAPABILITY, LIBUSB_BT_USB_2_0_EXTENSION, LIBUSB_BT_SS_USB_DEVICE_CAPABILITY, LIBUSB_BT_CONTAINER_ID = members
LIBUSB_BT_WIRELESS_USB_DEVICE_CAPABILITY, LIBUSB_BT_USB_2_0_EXTENSION, LIBUSB_BT_SS_USB_DEVICE_CAPABILITY, LIBUSB_BT_CONTAINER_ID = ints

class libusb_speed(Enum):
    LIBUSB_SPEED_UNKNOWN, LIBUSB_SPEED_LOW, LIBUSB_SPEED_FULL, LIBUSB_SPEED_HIGH, LIBUSB_SPEED_SUPER, LIBUSB_SPEED_SUPER_PLUS = members
LIBUSB_SPEED_UNKNOWN, LIBUSB_SPEED_LOW, LIBUSB_SPEED_FULL, LIBUSB_SPEED_HIGH, LIBUSB_SPEED_SUPER, LIBUSB_SPEED_SUPER_PLUS = ints

class libusb_error(Enum):
    (LIBUSB_SUCCESS, LIBUSB_ERROR_IO, LIBUSB_ERROR_INVALID_PARAM, LIBUSB_ERROR_ACCESS, LIBUSB_ERROR_NO_DEVICE, LIBUSB_ERROR_NOT_FOUND, LIBUSB_ERROR_BUSY, LIBUSB_ERROR_TIMEOUT, LIBUSB_ERROR_OVERFLOW,
     LIBUSB_ERROR_PIPE, LIBUSB_ERROR_INTERRUPTED, LIBUSB_ERROR_NO_MEM, LIBUSB_ERROR_NOT_SUPPORTED, LIBUSB_ERROR_OTHER) = members
(LIBUSB_SUCCESS, LIBUSB_ERROR_IO, LIBUSB_ERROR_INVALID_PARAM, LIBUSB_ERROR_ACCESS, LIBUSB_ERROR_NO_DEVICE, LIBUSB_ERROR_NOT_FOUND, LIBUSB_ERROR_BUSY, LIBUSB_ERROR_TIMEOUT, LIBUSB_ERROR_OVERFLOW,
 LIBUSB_ERROR_PIPE, LIBUSB_ERROR_INTERRUPTED, LIBUSB_ERROR_NO_MEM, LIBUSB_ERROR_NOT_SUPPORTED, LIBUSB_ERROR_OTHER) = ints

class libusb_transfer_type(Enum):
    LIBUSB_TRANSFER_TYPE_CONTROL, LIBUSB_TRANSFER_TYPE_ISOCHRONOUS, LIBUSB_TRANSFER_TYPE_BULK, LIBUSB_TRANSFER_TYPE_INTERRUPT, LIBUSB_TRANSFER_TYPE_BULK_STREAM = members
LIBUSB_TRANSFER_TYPE_CONTROL, LIBUSB_TRANSFER_TYPE_ISOCHRONOUS, LIBUSB_TRANSFER_TYPE_BULK, LIBUSB_TRANSFER_TYPE_INTERRUPT, LIBUSB_TRANSFER_TYPE_BULK_STREAM = ints

class libusb_transfer_status(Enum):
    LIBUSB_TRANSFER_COMPLETED, LIBUSB_TRANSFER_ERROR, LIBUSB_TRANSFER_TIMED_OUT, LIBUSB_TRANSFER_CANCELLED, LIBUSB_TRANSFER_STALL, LIBUSB_TRANSFER_NO_DEVICE, LIBUSB_TRANSFER_OVERFLOW = members
LIBUSB_TRANSFER_COMPLETED, LIBUSB_TRANSFER_ERROR, LIBUSB_TRANSFER_TIMED_OUT, LIBUSB_TRANSFER_CANCELLED, LIBUSB_TRANSFER_STALL, LIBUSB_TRANSFER_NO_DEVICE, LIBUSB_TRANSFER_OVERFLOW = ints

class libusb_transfer_flags(Enum):
    LIBUSB_TRANSFER_SHORT_NOT_OK, LIBUSB_TRANSFER_FREE_BUFFER, LIBUSB_TRANSFER_FREE_TRANSFER, LIBUSB_TRANSFER_ADD_ZERO_PACKET = members
LIBUSB_TRANSFER_SHORT_NOT_OK, LIBUSB_TRANSFER_FREE_BUFFER, LIBUSB_TRANSFER_FREE_TRANSFER, LIBUSB_TRANSFER_ADD_ZERO_PACKET = ints

class libusb_capability(Enum):
    LIBUSB_CAP_HAS_CAPABILITY, LIBUSB_CAP_HAS_HOTPLUG, LIBUSB_CAP_HAS_HID_ACCESS, LIBUSB_CAP_SUPPORTS_DETACH_KERNEL_DRIVER = members
LIBUSB_CAP_HAS_CAPABILITY, LIBUSB_CAP_HAS_HOTPLUG, LIBUSB_CAP_HAS_HID_ACCESS, LIBUSB_CAP_SUPPORTS_DETACH_KERNEL_DRIVER = ints

class libusb_log_level(Enum):
    LIBUSB_LOG_LEVEL_NONE, LIBUSB_LOG_LEVEL_ERROR, LIBUSB_LOG_LEVEL_WARNING, LIBUSB_LOG_LEVEL_INFO, LIBUSB_LOG_LEVEL_DEBUG = members
LIBUSB_LOG_LEVEL_NONE, LIBUSB_LOG_LEVEL_ERROR, LIBUSB_LOG_LEVEL_WARNING, LIBUSB_LOG_LEVEL_INFO, LIBUSB_LOG_LEVEL_DEBUG = ints

class libusb_log_cb_mode(Enum):
    LIBUSB_LOG_CB_GLOBAL, LIBUSB_LOG_CB_CONTEXT = members
LIBUSB_LOG_CB_GLOBAL, LIBUSB_LOG_CB_CONTEXT = ints

class libusb_hotplug_event(Enum):
    LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED, LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT = members
LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED, LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT = ints

class libusb_hotplug_flag(Enum):
    LIBUSB_HOTPLUG_ENUMERATE: Member
LIBUSB_HOTPLUG_ENUMERATE: int

class libusb_option(Enum):
    LIBUSB_OPTION_LOG_LEVEL, LIBUSB_OPTION_USE_USBDK, LIBUSB_OPTION_NO_DEVICE_DISCOVERY, LIBUSB_OPTION_MAX = members
LIBUSB_OPTION_LOG_LEVEL, LIBUSB_OPTION_USE_USBDK, LIBUSB_OPTION_NO_DEVICE_DISCOVERY, LIBUSB_OPTION_MAX = ints

libusb_transfer_cb_fn: TypeAlias = CFunction[[Pointer[libusb_transfer]], [reference[libusb_transfer]], None]
libusb_log_cb: TypeAlias = CFunction[[Pointer[libusb_context], int, bytes | None], [reference[libusb_context], int, char_p], None]
libusb_pollfd_added_cb: TypeAlias = CFunction[[int, int, int | None], [int, int, void_p], None]
libusb_pollfd_removed_cb: TypeAlias = CFunction[[int, int | None], [int, void_p], None]
libusb_hotplug_callback_handle = c_int
libusb_hotplug_callback_fn: TypeAlias = CFunction[[Pointer[libusb_context], Pointer[libusb_device], int, int | None], [reference[libusb_context], reference[libusb_device], int, void_p], int]
__time_t = c_long
__suseconds_t = c_long
def libusb_init(ctx: reference[Pointer[libusb_context]], /) -> int:
    """int libusb_init(struct libusb_context **ctx); // libusb.h:1362"""
def libusb_exit(ctx: reference[libusb_context], /) -> None:
    """void libusb_exit(struct libusb_context *ctx); // libusb.h:1363"""
def libusb_set_debug(ctx: reference[libusb_context], level: int, /) -> None:
    """void libusb_set_debug(struct libusb_context *ctx, int level); // libusb.h:1365"""
def libusb_set_log_cb(ctx: reference[libusb_context], cb: Callable[[Pointer[libusb_context], int, bytes | None], None] | libusb_log_cb | int | None, mode: int, /, *, keep: Any = None) -> None:
    """void libusb_set_log_cb(struct libusb_context *ctx, libusb_log_cb cb, int mode); // libusb.h:1366"""
def libusb_get_version() -> Pointer[libusb_version]:
    """const struct libusb_version *libusb_get_version(void); // libusb.h:1367"""
def libusb_has_capability(capability: int, /) -> int:
    """int libusb_has_capability(uint32_t capability); // libusb.h:1368"""
def libusb_error_name(errcode: int, /) -> bytes | None:
    """const char *libusb_error_name(int errcode); // libusb.h:1369"""
def libusb_setlocale(locale: char_p, /) -> int:
    """int libusb_setlocale(const char *locale); // libusb.h:1370"""
def libusb_strerror(errcode: int, /) -> bytes | None:
    """const char *libusb_strerror(int errcode); // libusb.h:1371"""
def libusb_get_device_list(ctx: reference[libusb_context], list: reference[Pointer[Pointer[libusb_device]]], /) -> int:
    """ssize_t libusb_get_device_list(struct libusb_context *ctx, struct libusb_device ***list); // libusb.h:1373"""
def libusb_free_device_list(list: reference[Pointer[libusb_device]], unref_devices: int, /) -> None:
    """void libusb_free_device_list(struct libusb_device **list, int unref_devices); // libusb.h:1375"""
def libusb_ref_device(dev: reference[libusb_device], /) -> Pointer[libusb_device]:
    """struct libusb_device *libusb_ref_device(struct libusb_device *dev); // libusb.h:1377"""
def libusb_unref_device(dev: reference[libusb_device], /) -> None:
    """void libusb_unref_device(struct libusb_device *dev); // libusb.h:1378"""
def libusb_get_configuration(dev: reference[libusb_device_handle], config: items[c_int], /) -> int:
    """int libusb_get_configuration(struct libusb_device_handle *dev, int *config); // libusb.h:1380"""
def libusb_get_device_descriptor(dev: reference[libusb_device], desc: reference[libusb_device_descriptor], /) -> int:
    """int libusb_get_device_descriptor(struct libusb_device *dev, struct libusb_device_descriptor *desc); // libusb.h:1382"""
def libusb_get_active_config_descriptor(dev: reference[libusb_device], config: reference[Pointer[libusb_config_descriptor]], /) -> int:
    """int libusb_get_active_config_descriptor(struct libusb_device *dev, struct libusb_config_descriptor **config); // libusb.h:1384"""
def libusb_get_config_descriptor(dev: reference[libusb_device], config_index: int, config: reference[Pointer[libusb_config_descriptor]], /) -> int:
    """int libusb_get_config_descriptor(struct libusb_device *dev, uint8_t config_index, struct libusb_config_descriptor **config); // libusb.h:1386"""
def libusb_get_config_descriptor_by_value(dev: reference[libusb_device], bConfigurationValue: int, config: reference[Pointer[libusb_config_descriptor]], /) -> int:
    """int libusb_get_config_descriptor_by_value(struct libusb_device *dev, uint8_t bConfigurationValue, struct libusb_config_descriptor **config); // libusb.h:1388"""
def libusb_free_config_descriptor(config: reference[libusb_config_descriptor], /) -> None:
    """void libusb_free_config_descriptor(struct libusb_config_descriptor *config); // libusb.h:1390"""
def libusb_get_ss_endpoint_companion_descriptor(ctx: reference[libusb_context], endpoint: reference[libusb_endpoint_descriptor], ep_comp: reference[Pointer[libusb_ss_endpoint_companion_descriptor]],
    /) -> int:
    """int libusb_get_ss_endpoint_companion_descriptor(struct libusb_context *ctx, const struct libusb_endpoint_descriptor *endpoint, struct libusb_ss_endpoint_companion_descriptor
        **ep_comp); // libusb.h:1392"""
def libusb_free_ss_endpoint_companion_descriptor(ep_comp: reference[libusb_ss_endpoint_companion_descriptor], /) -> None:
    """void libusb_free_ss_endpoint_companion_descriptor(struct libusb_ss_endpoint_companion_descriptor *ep_comp); // libusb.h:1396"""
def libusb_get_bos_descriptor(dev_handle: reference[libusb_device_handle], bos: reference[Pointer[libusb_bos_descriptor]], /) -> int:
    """int libusb_get_bos_descriptor(struct libusb_device_handle *dev_handle, struct libusb_bos_descriptor **bos); // libusb.h:1398"""
def libusb_free_bos_descriptor(bos: reference[libusb_bos_descriptor], /) -> None:
    """void libusb_free_bos_descriptor(struct libusb_bos_descriptor *bos); // libusb.h:1400"""
def libusb_get_usb_2_0_extension_descriptor(ctx: reference[libusb_context], dev_cap: reference[libusb_bos_dev_capability_descriptor], usb_2_0_extension:
    reference[Pointer[libusb_usb_2_0_extension_descriptor]], /) -> int:
    """int libusb_get_usb_2_0_extension_descriptor(struct libusb_context *ctx, struct libusb_bos_dev_capability_descriptor *dev_cap, struct libusb_usb_2_0_extension_descriptor
        **usb_2_0_extension); // libusb.h:1401"""
def libusb_free_usb_2_0_extension_descriptor(usb_2_0_extension: reference[libusb_usb_2_0_extension_descriptor], /) -> None:
    """void libusb_free_usb_2_0_extension_descriptor(struct libusb_usb_2_0_extension_descriptor *usb_2_0_extension); // libusb.h:1405"""
def libusb_get_ss_usb_device_capability_descriptor(ctx: reference[libusb_context], dev_cap: reference[libusb_bos_dev_capability_descriptor], ss_usb_device_cap:
    reference[Pointer[libusb_ss_usb_device_capability_descriptor]], /) -> int:
    """int libusb_get_ss_usb_device_capability_descriptor(struct libusb_context *ctx, struct libusb_bos_dev_capability_descriptor *dev_cap, struct libusb_ss_usb_device_capability_descriptor
        **ss_usb_device_cap); // libusb.h:1407"""
def libusb_free_ss_usb_device_capability_descriptor(ss_usb_device_cap: reference[libusb_ss_usb_device_capability_descriptor], /) -> None:
    """void libusb_free_ss_usb_device_capability_descriptor(struct libusb_ss_usb_device_capability_descriptor *ss_usb_device_cap); // libusb.h:1411"""
def libusb_get_container_id_descriptor(ctx: reference[libusb_context], dev_cap: reference[libusb_bos_dev_capability_descriptor], container_id: reference[Pointer[libusb_container_id_descriptor]],
    /) -> int:
    """int libusb_get_container_id_descriptor(struct libusb_context *ctx, struct libusb_bos_dev_capability_descriptor *dev_cap, struct libusb_container_id_descriptor
        **container_id); // libusb.h:1413"""
def libusb_free_container_id_descriptor(container_id: reference[libusb_container_id_descriptor], /) -> None:
    """void libusb_free_container_id_descriptor(struct libusb_container_id_descriptor *container_id); // libusb.h:1416"""
def libusb_get_bus_number(dev: reference[libusb_device], /) -> int:
    """uint8_t libusb_get_bus_number(struct libusb_device *dev); // libusb.h:1418"""
def libusb_get_port_number(dev: reference[libusb_device], /) -> int:
    """uint8_t libusb_get_port_number(struct libusb_device *dev); // libusb.h:1419"""
def libusb_get_port_numbers(dev: reference[libusb_device], port_numbers: items[c_uint8], port_numbers_len: int, /) -> int:
    """int libusb_get_port_numbers(struct libusb_device *dev, uint8_t *port_numbers, int port_numbers_len); // libusb.h:1420"""
def libusb_get_port_path(ctx: reference[libusb_context], dev: reference[libusb_device], path: items[c_uint8], path_length: int, /) -> int:
    """int libusb_get_port_path(struct libusb_context *ctx, struct libusb_device *dev, uint8_t *path, uint8_t path_length); // libusb.h:1422"""
def libusb_get_parent(dev: reference[libusb_device], /) -> Pointer[libusb_device]:
    """struct libusb_device *libusb_get_parent(struct libusb_device *dev); // libusb.h:1423"""
def libusb_get_device_address(dev: reference[libusb_device], /) -> int:
    """uint8_t libusb_get_device_address(struct libusb_device *dev); // libusb.h:1424"""
def libusb_get_device_speed(dev: reference[libusb_device], /) -> int:
    """int libusb_get_device_speed(struct libusb_device *dev); // libusb.h:1425"""
def libusb_get_max_packet_size(dev: reference[libusb_device], endpoint: int, /) -> int:
    """int libusb_get_max_packet_size(struct libusb_device *dev, unsigned char endpoint); // libusb.h:1426"""
def libusb_get_max_iso_packet_size(dev: reference[libusb_device], endpoint: int, /) -> int:
    """int libusb_get_max_iso_packet_size(struct libusb_device *dev, unsigned char endpoint); // libusb.h:1428"""
def libusb_wrap_sys_device(ctx: reference[libusb_context], sys_dev: int, dev_handle: reference[Pointer[libusb_device_handle]], /) -> int:
    """int libusb_wrap_sys_device(struct libusb_context *ctx, ssize_t sys_dev, struct libusb_device_handle **dev_handle); // libusb.h:1431"""
def libusb_open(dev: reference[libusb_device], dev_handle: reference[Pointer[libusb_device_handle]], /) -> int:
    """int libusb_open(struct libusb_device *dev, struct libusb_device_handle **dev_handle); // libusb.h:1432"""
def libusb_close(dev_handle: reference[libusb_device_handle], /) -> None:
    """void libusb_close(struct libusb_device_handle *dev_handle); // libusb.h:1433"""
def libusb_get_device(dev_handle: reference[libusb_device_handle], /) -> Pointer[libusb_device]:
    """struct libusb_device *libusb_get_device(struct libusb_device_handle *dev_handle); // libusb.h:1434"""
def libusb_set_configuration(dev_handle: reference[libusb_device_handle], configuration: int, /) -> int:
    """int libusb_set_configuration(struct libusb_device_handle *dev_handle, int configuration); // libusb.h:1436"""
def libusb_claim_interface(dev_handle: reference[libusb_device_handle], interface_number: int, /) -> int:
    """int libusb_claim_interface(struct libusb_device_handle *dev_handle, int interface_number); // libusb.h:1438"""
def libusb_release_interface(dev_handle: reference[libusb_device_handle], interface_number: int, /) -> int:
    """int libusb_release_interface(struct libusb_device_handle *dev_handle, int interface_number); // libusb.h:1440"""
def libusb_open_device_with_vid_pid(ctx: reference[libusb_context], vendor_id: int, product_id: int, /) -> Pointer[libusb_device_handle]:
    """struct libusb_device_handle *libusb_open_device_with_vid_pid(struct libusb_context *ctx, uint16_t vendor_id, uint16_t product_id); // libusb.h:1443"""
def libusb_set_interface_alt_setting(dev_handle: reference[libusb_device_handle], interface_number: int, alternate_setting: int, /) -> int:
    """int libusb_set_interface_alt_setting(struct libusb_device_handle *dev_handle, int interface_number, int alternate_setting); // libusb.h:1446"""
def libusb_clear_halt(dev_handle: reference[libusb_device_handle], endpoint: int, /) -> int:
    """int libusb_clear_halt(struct libusb_device_handle *dev_handle, unsigned char endpoint); // libusb.h:1448"""
def libusb_reset_device(dev_handle: reference[libusb_device_handle], /) -> int:
    """int libusb_reset_device(struct libusb_device_handle *dev_handle); // libusb.h:1450"""
def libusb_alloc_streams(dev_handle: reference[libusb_device_handle], num_streams: int, endpoints: items[c_ubyte], num_endpoints: int, /) -> int:
    """int libusb_alloc_streams(struct libusb_device_handle *dev_handle, uint32_t num_streams, unsigned char *endpoints, int num_endpoints); // libusb.h:1452"""
def libusb_free_streams(dev_handle: reference[libusb_device_handle], endpoints: items[c_ubyte], num_endpoints: int, /) -> int:
    """int libusb_free_streams(struct libusb_device_handle *dev_handle, unsigned char *endpoints, int num_endpoints); // libusb.h:1454"""
def libusb_dev_mem_alloc(dev_handle: reference[libusb_device_handle], length: int, /) -> Pointer[c_ubyte]:
    """unsigned char *libusb_dev_mem_alloc(struct libusb_device_handle *dev_handle, size_t length); // libusb.h:1457"""
def libusb_dev_mem_free(dev_handle: reference[libusb_device_handle], buffer: items[c_ubyte], length: int, /) -> int:
    """int libusb_dev_mem_free(struct libusb_device_handle *dev_handle, unsigned char *buffer, size_t length); // libusb.h:1459"""
def libusb_kernel_driver_active(dev_handle: reference[libusb_device_handle], interface_number: int, /) -> int:
    """int libusb_kernel_driver_active(struct libusb_device_handle *dev_handle, int interface_number); // libusb.h:1462"""
def libusb_detach_kernel_driver(dev_handle: reference[libusb_device_handle], interface_number: int, /) -> int:
    """int libusb_detach_kernel_driver(struct libusb_device_handle *dev_handle, int interface_number); // libusb.h:1464"""
def libusb_attach_kernel_driver(dev_handle: reference[libusb_device_handle], interface_number: int, /) -> int:
    """int libusb_attach_kernel_driver(struct libusb_device_handle *dev_handle, int interface_number); // libusb.h:1466"""
def libusb_set_auto_detach_kernel_driver(dev_handle: reference[libusb_device_handle], enable: int, /) -> int:
    """int libusb_set_auto_detach_kernel_driver(struct libusb_device_handle *dev_handle, int enable); // libusb.h:1468"""
def libusb_alloc_transfer(iso_packets: int, /) -> Pointer[libusb_transfer]:
    """struct libusb_transfer *libusb_alloc_transfer(int iso_packets); // libusb.h:1544"""
def libusb_submit_transfer(transfer: reference[libusb_transfer], /) -> int:
    """int libusb_submit_transfer(struct libusb_transfer *transfer); // libusb.h:1545"""
def libusb_cancel_transfer(transfer: reference[libusb_transfer], /) -> int:
    """int libusb_cancel_transfer(struct libusb_transfer *transfer); // libusb.h:1546"""
def libusb_free_transfer(transfer: reference[libusb_transfer], /) -> None:
    """void libusb_free_transfer(struct libusb_transfer *transfer); // libusb.h:1547"""
def libusb_transfer_set_stream_id(transfer: reference[libusb_transfer], stream_id: int, /) -> None:
    """void libusb_transfer_set_stream_id(struct libusb_transfer *transfer, uint32_t stream_id); // libusb.h:1548"""
def libusb_transfer_get_stream_id(transfer: reference[libusb_transfer], /) -> int:
    """uint32_t libusb_transfer_get_stream_id(struct libusb_transfer *transfer); // libusb.h:1550"""
def libusb_control_transfer(dev_handle: reference[libusb_device_handle], request_type: int, bRequest: int, wValue: int, wIndex: int, data: items[c_ubyte], wLength: int, timeout: int, /) -> int:
    """int libusb_control_transfer(struct libusb_device_handle *dev_handle, uint8_t request_type, uint8_t bRequest, uint16_t wValue, uint16_t wIndex, unsigned char *data, uint16_t wLength, unsigned
        int timeout); // libusb.h:1808"""
def libusb_bulk_transfer(dev_handle: reference[libusb_device_handle], endpoint: int, data: items[c_ubyte], length: int, actual_length: items[c_int], timeout: int, /) -> int:
    """int libusb_bulk_transfer(struct libusb_device_handle *dev_handle, unsigned char endpoint, unsigned char *data, int length, int *actual_length, unsigned int timeout); // libusb.h:1812"""
def libusb_interrupt_transfer(dev_handle: reference[libusb_device_handle], endpoint: int, data: items[c_ubyte], length: int, actual_length: items[c_int], timeout: int, /) -> int:
    """int libusb_interrupt_transfer(struct libusb_device_handle *dev_handle, unsigned char endpoint, unsigned char *data, int length, int *actual_length, unsigned int timeout); // libusb.h:1816"""
def libusb_get_string_descriptor_ascii(dev_handle: reference[libusb_device_handle], desc_index: int, data: items[c_ubyte], length: int, /) -> int:
    """int libusb_get_string_descriptor_ascii(struct libusb_device_handle *dev_handle, uint8_t desc_index, unsigned char *data, int length); // libusb.h:1862"""
def libusb_try_lock_events(ctx: reference[libusb_context], /) -> int:
    """int libusb_try_lock_events(struct libusb_context *ctx); // libusb.h:1867"""
def libusb_lock_events(ctx: reference[libusb_context], /) -> None:
    """void libusb_lock_events(struct libusb_context *ctx); // libusb.h:1868"""
def libusb_unlock_events(ctx: reference[libusb_context], /) -> None:
    """void libusb_unlock_events(struct libusb_context *ctx); // libusb.h:1869"""
def libusb_event_handling_ok(ctx: reference[libusb_context], /) -> int:
    """int libusb_event_handling_ok(struct libusb_context *ctx); // libusb.h:1870"""
def libusb_event_handler_active(ctx: reference[libusb_context], /) -> int:
    """int libusb_event_handler_active(struct libusb_context *ctx); // libusb.h:1871"""
def libusb_interrupt_event_handler(ctx: reference[libusb_context], /) -> None:
    """void libusb_interrupt_event_handler(struct libusb_context *ctx); // libusb.h:1872"""
def libusb_lock_event_waiters(ctx: reference[libusb_context], /) -> None:
    """void libusb_lock_event_waiters(struct libusb_context *ctx); // libusb.h:1873"""
def libusb_unlock_event_waiters(ctx: reference[libusb_context], /) -> None:
    """void libusb_unlock_event_waiters(struct libusb_context *ctx); // libusb.h:1874"""
def libusb_wait_for_event(ctx: reference[libusb_context], tv: reference[timeval], /) -> int:
    """int libusb_wait_for_event(struct libusb_context *ctx, struct timeval *tv); // libusb.h:1875"""
def libusb_handle_events_timeout(ctx: reference[libusb_context], tv: reference[timeval], /) -> int:
    """int libusb_handle_events_timeout(struct libusb_context *ctx, struct timeval *tv); // libusb.h:1877"""
def libusb_handle_events_timeout_completed(ctx: reference[libusb_context], tv: reference[timeval], completed: items[c_int], /) -> int:
    """int libusb_handle_events_timeout_completed(struct libusb_context *ctx, struct timeval *tv, int *completed); // libusb.h:1879"""
def libusb_handle_events(ctx: reference[libusb_context], /) -> int:
    """int libusb_handle_events(struct libusb_context *ctx); // libusb.h:1881"""
def libusb_handle_events_completed(ctx: reference[libusb_context], completed: items[c_int], /) -> int:
    """int libusb_handle_events_completed(struct libusb_context *ctx, int *completed); // libusb.h:1882"""
def libusb_handle_events_locked(ctx: reference[libusb_context], tv: reference[timeval], /) -> int:
    """int libusb_handle_events_locked(struct libusb_context *ctx, struct timeval *tv); // libusb.h:1883"""
def libusb_pollfds_handle_timeouts(ctx: reference[libusb_context], /) -> int:
    """int libusb_pollfds_handle_timeouts(struct libusb_context *ctx); // libusb.h:1885"""
def libusb_get_next_timeout(ctx: reference[libusb_context], tv: reference[timeval], /) -> int:
    """int libusb_get_next_timeout(struct libusb_context *ctx, struct timeval *tv); // libusb.h:1886"""
def libusb_get_pollfds(ctx: reference[libusb_context], /) -> Pointer[Pointer[libusb_pollfd]]:
    """const struct libusb_pollfd **libusb_get_pollfds(struct libusb_context *ctx); // libusb.h:1927"""
def libusb_free_pollfds(pollfds: reference[Pointer[libusb_pollfd]], /) -> None:
    """void libusb_free_pollfds(const struct libusb_pollfd **pollfds); // libusb.h:1929"""
def libusb_set_pollfd_notifiers(ctx: reference[libusb_context], added_cb: Callable[[int, int, int | None], None] | libusb_pollfd_added_cb | int | None, removed_cb: Callable[[int, int | None], None] |
    libusb_pollfd_removed_cb | int | None, user_data: writable_memory, /, *, keep: Any = None) -> None:
    """void libusb_set_pollfd_notifiers(struct libusb_context *ctx, libusb_pollfd_added_cb added_cb, libusb_pollfd_removed_cb removed_cb, void *user_data); // libusb.h:1930"""
def libusb_hotplug_register_callback(ctx: reference[libusb_context], events: int, flags: int, vendor_id: int, product_id: int, dev_class: int, cb_fn: Callable[[Pointer[libusb_context],
    Pointer[libusb_device], int, int | None], int] | libusb_hotplug_callback_fn | int | None, user_data: writable_memory, callback_handle: items[c_int], /, *, keep: Any = None) -> int:
    """int libusb_hotplug_register_callback(struct libusb_context *ctx, int events, int flags, int vendor_id, int product_id, int dev_class, libusb_hotplug_callback_fn cb_fn, void *user_data,
        libusb_hotplug_callback_handle *callback_handle); // libusb.h:2041"""
def libusb_hotplug_deregister_callback(ctx: reference[libusb_context], callback_handle: int, /) -> None:
    """void libusb_hotplug_deregister_callback(struct libusb_context *ctx, libusb_hotplug_callback_handle callback_handle); // libusb.h:2058"""
def libusb_hotplug_get_user_data(ctx: reference[libusb_context], callback_handle: int, /) -> int | None:
    """void *libusb_hotplug_get_user_data(struct libusb_context *ctx, libusb_hotplug_callback_handle callback_handle); // libusb.h:2069"""
def libusb_set_option(ctx: reference[libusb_context], option: libusb_option | int, /, *arguments: Any) -> int:
    """int libusb_set_option(struct libusb_context *ctx, enum libusb_option option, ...); // libusb.h:2132"""
def libusb_cpu_to_le16(x: int) -> int: ...
def libusb_control_transfer_get_data(transfer: reference[libusb_transfer]) -> Pointer[c_ubyte]: ...
def libusb_control_transfer_get_setup(transfer: reference[libusb_transfer]) -> Pointer[libusb_control_setup]: ...
def libusb_fill_control_setup(buffer: items[c_ubyte], bmRequestType: int, bRequest: int, wValue: int, wIndex: int, wLength: int) -> None: ...
def libusb_fill_control_transfer(transfer: reference[libusb_transfer], dev_handle: reference[libusb_device_handle], buffer: items[c_ubyte], callback: Callable[[Pointer[libusb_transfer]], None] |
    libusb_transfer_cb_fn | int | None, user_data: writable_memory, timeout: int) -> None: ...
def libusb_fill_bulk_transfer(transfer: reference[libusb_transfer], dev_handle: reference[libusb_device_handle], endpoint: int, buffer: items[c_ubyte], length: int, callback:
    Callable[[Pointer[libusb_transfer]], None] | libusb_transfer_cb_fn | int | None, user_data: writable_memory, timeout: int) -> None: ...
def libusb_fill_bulk_stream_transfer(transfer: reference[libusb_transfer], dev_handle: reference[libusb_device_handle], endpoint: int, stream_id: int, buffer: items[c_ubyte], length: int, callback:
    Callable[[Pointer[libusb_transfer]], None] | libusb_transfer_cb_fn | int | None, user_data: writable_memory, timeout: int) -> None: ...
def libusb_fill_interrupt_transfer(transfer: reference[libusb_transfer], dev_handle: reference[libusb_device_handle], endpoint: int, buffer: items[c_ubyte], length: int, callback:
    Callable[[Pointer[libusb_transfer]], None] | libusb_transfer_cb_fn | int | None, user_data: writable_memory, timeout: int) -> None: ...
def libusb_fill_iso_transfer(transfer: reference[libusb_transfer], dev_handle: reference[libusb_device_handle], endpoint: int, buffer: items[c_ubyte], length: int, num_iso_packets: int, callback:
    Callable[[Pointer[libusb_transfer]], None] | libusb_transfer_cb_fn | int | None, user_data: writable_memory, timeout: int) -> None: ...
def libusb_set_iso_packet_lengths(transfer: reference[libusb_transfer], length: int) -> None: ...
def libusb_get_iso_packet_buffer(transfer: reference[libusb_transfer], packet: int) -> Pointer[c_ubyte]: ...
def libusb_get_iso_packet_buffer_simple(transfer: reference[libusb_transfer], packet: int) -> Pointer[c_ubyte]: ...
def libusb_get_descriptor(dev_handle: reference[libusb_device_handle], desc_type: int, desc_index: int, data: items[c_ubyte], length: int) -> int: ...
def libusb_get_string_descriptor(dev_handle: reference[libusb_device_handle], desc_index: int, langid: int, data: items[c_ubyte], length: int) -> int: ...
libusb_le16_to_cpu = libusb_cpu_to_le16
(LIBUSB_API_VERSION, LIBUSBX_API_VERSION, LIBUSB_DT_DEVICE_SIZE, LIBUSB_DT_CONFIG_SIZE, LIBUSB_DT_INTERFACE_SIZE, LIBUSB_DT_ENDPOINT_SIZE, LIBUSB_DT_ENDPOINT_AUDIO_SIZE, LIBUSB_DT_HUB_NONVAR_SIZE,
 LIBUSB_DT_SS_ENDPOINT_COMPANION_SIZE, LIBUSB_DT_BOS_SIZE, LIBUSB_DT_DEVICE_CAPABILITY_SIZE, LIBUSB_BT_USB_2_0_EXTENSION_SIZE, LIBUSB_BT_SS_USB_DEVICE_CAPABILITY_SIZE, LIBUSB_BT_CONTAINER_ID_SIZE,
 LIBUSB_DT_BOS_MAX_SIZE, LIBUSB_ENDPOINT_ADDRESS_MASK, LIBUSB_ENDPOINT_DIR_MASK, LIBUSB_TRANSFER_TYPE_MASK, LIBUSB_ISO_SYNC_TYPE_MASK, LIBUSB_ISO_USAGE_TYPE_MASK, LIBUSB_CONTROL_SETUP_SIZE,
 LIBUSB_ERROR_COUNT, LIBUSB_HOTPLUG_NO_FLAGS, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_OPTION_WEAK_AUTHORITY) = ints
