"""Libraries of Debian: which package has the headers, which of them are bound, and with which arguments."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """`package` has the headers and depends on the library; `pkg_config` names whose flags the headers need."""

    package: str
    headers: tuple[str, ...]
    stem: str
    pkg_config: str = ""
    arguments: tuple[str, ...] = ()


def _each(folder: str, names: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}.h" for name in names.split())


LIBRARIES = {
    "alsa": Library(
        "libasound2-dev",
        ("alsa/asoundlib.h", *_each("alsa", "pcm control global error")),
        "asound",
    ),
    "cairo": Library("libcairo2-dev", ("cairo.h",), "cairo", "cairo"),
    "capstone": Library("libcapstone-dev", ("capstone.h", "x86.h", "arm64.h"), "capstone", "capstone"),
    "curl": Library("libcurl4-openssl-dev", _each("curl", "curl easy urlapi"), "curl", "libcurl"),
    "dbus": Library(
        "libdbus-1-dev",
        _each("dbus", "dbus dbus-errors dbus-message dbus-connection dbus-misc dbus-signature"),
        "dbus-1",
        "dbus-1",
        ("-DDBUS_COMPILATION",),  # by themselves the parts of dbus/dbus.h refuse to be included
    ),
    "event": Library("libevent-dev", _each("event2", "event buffer util"), "event"),
    "evp": Library("libssl-dev", _each("openssl", "evp crypto"), "crypto"),
    "expat": Library("libexpat1-dev", ("expat.h",), "expat"),
    "fftw": Library("libfftw3-dev", ("fftw3.h",), "fftw3"),
    "freetype": Library(
        "libfreetype-dev",
        ("ft2build.h", *_each("freetype", "freetype ftglyph")),
        "freetype",
        "freetype2",
    ),
    "git2": Library(
        "libgit2-dev",
        ("git2.h", *_each("git2", "global common oid repository version errors types")),
        "git2",
    ),
    "glib": Library(
        "libglib2.0-dev",
        ("glib.h", *_each("glib", "gstrfuncs ghash gchecksum gslist gmain gutils gvariant")),
        "glib-2.0",
        "glib-2.0",
    ),
    "gmp": Library("libgmp-dev", ("gmp.h",), "gmp"),
    "hdf5": Library(
        "libhdf5-dev",
        ("hdf5.h", *(f"H5{part}public.h" for part in ("", "F", "D", "S", "T"))),
        "hdf5_serial",
        "hdf5",
    ),
    "lua": Library("liblua5.4-dev", ("lua.h", "lauxlib.h", "lualib.h"), "lua5.4", "lua5.4"),
    "lz4": Library("liblz4-dev", ("lz4.h", "lz4hc.h", "lz4frame.h"), "lz4"),
    "ncurses": Library("libncurses-dev", ("curses.h",), "ncurses"),
    "pcap": Library("libpcap-dev", _each("pcap", "pcap bpf dlt"), "pcap"),
    "png": Library("libpng-dev", ("png.h",), "png16", "libpng"),
    "pq": Library("libpq-dev", ("libpq-fe.h",), "pq", "libpq"),
    "readline": Library("libreadline-dev", _each("readline", "readline history"), "readline"),
    "sdl": Library(
        "libsdl2-dev",
        ("SDL.h", *(f"SDL_{part}.h" for part in ("version", "rect", "pixels", "surface", "timer", "stdinc"))),
        "SDL2-2.0",
        "sdl2",
    ),
    "sqlite": Library("libsqlite3-dev", ("sqlite3.h",), "sqlite3"),
    "ssl": Library("libssl-dev", ("openssl/ssl.h",), "ssl"),
    "systemd": Library(
        "libsystemd-dev", _each("systemd", "sd-daemon sd-id128 sd-bus sd-event sd-journal"), "systemd"
    ),
    "uring": Library("liburing-dev", ("liburing.h",), "uring"),
    "usb": Library("libusb-1.0-0-dev", ("libusb.h",), "usb-1.0", "libusb-1.0"),
    "uv": Library("libuv1-dev", ("uv.h",), "uv"),
    "vulkan": Library("libvulkan-dev", ("vulkan/vulkan_core.h",), "vulkan"),
    "wayland": Library(
        "libwayland-dev",
        ("wayland-client.h", "wayland-client-core.h", "wayland-client-protocol.h", "wayland-util.h"),
        "wayland-client",
    ),
    "x11": Library("libx11-dev", _each("X11", "Xlib Xutil keysym keysymdef"), "X11"),
    "xcb": Library("libxcb1-dev", _each("xcb", "xcb xproto"), "xcb"),
    "xml2": Library("libxml2-dev", _each("libxml", "tree parser xpath"), "xml2", "libxml-2.0"),
    "zlib": Library("zlib1g-dev", ("zlib.h",), "z"),
    "zstd": Library("libzstd-dev", ("zstd.h",), "zstd"),
}
