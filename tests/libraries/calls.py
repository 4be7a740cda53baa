"""What each library answers when it is called through its generated module: results that are known without it.

    python calls.py NAME FOLDER

imports bound_NAME from FOLDER and calls it. A process each, so that a crash is one library's.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from ctypes import byref, cast, create_string_buffer
from typing import Any


def alsa(m: Any) -> None:
    assert m.snd_strerror(0) == b"Success"
    assert m.snd_pcm_format_width(m.SND_PCM_FORMAT_S24_3LE) == 24
    assert m.snd_pcm_format_value(b"FLOAT_LE") == m.SND_PCM_FORMAT_FLOAT_LE


def cairo(m: Any) -> None:
    surface = m.cairo_image_surface_create(m.CAIRO_FORMAT_ARGB32, 2, 2)
    context = m.cairo_create(surface)
    m.cairo_set_source_rgb(context, 1.0, 0.0, 0.0)
    m.cairo_paint(context)
    m.cairo_surface_flush(surface)
    assert m.cairo_image_surface_get_data(surface)[:4] == [0, 0, 255, 255]  # blue, green, red, alpha
    matrix = m.cairo_matrix_t()
    m.cairo_matrix_init_scale(byref(matrix), 2.0, 3.0)
    assert (matrix.xx, matrix.yy, matrix.xy) == (2.0, 3.0, 0.0)
    m.cairo_destroy(context)
    m.cairo_surface_destroy(surface)


def capstone(m: Any) -> None:
    handle, found = m.csh(), ctypes.POINTER(m.cs_insn)()
    assert m.cs_open(m.CS_ARCH_X86, m.CS_MODE_64, byref(handle)) == m.CS_ERR_OK
    code = (ctypes.c_ubyte * 2)(0x90, 0xC3)
    assert m.cs_disasm(handle, code, 2, 0x1000, 0, byref(found)) == 2
    assert [(found[i].mnemonic.rstrip(b"\0"), found[i].address) for i in range(2)] == [
        (b"nop", 0x1000),
        (b"ret", 0x1001),
    ]
    assert found[1].id == m.X86_INS_RET
    m.cs_free(found, 2)


def curl(m: Any) -> None:
    assert m.curl_easy_strerror(m.CURLE_URL_MALFORMAT).startswith(b"URL using bad/illegal format")
    url, text = m.curl_url(), ctypes.c_char_p()
    assert m.curl_url_set(url, m.CURLUPART_URL, b"https://example.org:8443/a?b", 0) == 0
    assert m.curl_url_get(url, m.CURLUPART_PORT, byref(text), 0) == 0
    assert text.value == b"8443"
    easy = m.curl_easy_init()
    assert m.curl_easy_setopt(easy, m.CURLOPT_URL, b"file:///dev/null") == m.CURLE_OK
    m.curl_easy_cleanup(easy)


def dbus(m: Any) -> None:
    message = m.dbus_message_new_signal(b"/a/b", b"org.example.I", b"Said")
    assert m.dbus_message_get_member(message) == b"Said"
    assert m.dbus_message_is_signal(message, b"org.example.I", b"Said") == 1
    assert m.dbus_signature_validate(b"a{sv}", None) == 1
    m.dbus_message_unref(message)


def event(m: Any) -> None:
    buffer, out = m.evbuffer_new(), create_string_buffer(8)
    assert m.evbuffer_add(buffer, b"seven77", 7) == 0
    assert m.evbuffer_get_length(buffer) == 7
    assert (m.evbuffer_remove(buffer, out, 5), out.value) == (5, b"seven")
    base, fired = m.event_base_new(), []
    call = m.event_callback_fn(lambda fd, what, _: fired.append(what))
    assert m.event_base_once(base, -1, m.EV_TIMEOUT, call, None, None) == 0
    assert m.event_base_dispatch(base) in (0, 1)
    assert fired == [m.EV_TIMEOUT]


def evp(m: Any) -> None:
    digest, length = create_string_buffer(32), ctypes.c_uint()
    context = m.EVP_MD_CTX_new()
    assert m.EVP_DigestInit_ex(context, m.EVP_sha256(), None) == 1
    assert m.EVP_DigestUpdate(context, b"abc", 3) == 1
    out = cast(digest, ctypes.POINTER(ctypes.c_ubyte))
    assert m.EVP_DigestFinal_ex(context, out, byref(length)) == 1
    assert (length.value, digest.raw.hex()[:16]) == (32, "ba7816bf8f01cfea")  # FIPS 180-2, B.1
    m.EVP_MD_CTX_free(context)


def expat(m: Any) -> None:
    parser, seen = m.XML_ParserCreate(None), []
    start = m.XML_StartElementHandler(lambda data, name, attributes: seen.append((name, attributes[0])))
    m.XML_SetStartElementHandler(parser, start)
    text = b"<a x='1'><b/></a>"
    assert m.XML_Parse(parser, text, len(text), 1) == m.XML_STATUS_OK
    assert seen == [(b"a", b"x"), (b"b", None)]
    m.XML_ParserFree(parser)


def fftw(m: Any) -> None:
    values, out = (m.fftw_complex * 4)(), (m.fftw_complex * 4)()
    plan = m.fftw_plan_dft_1d(4, values, out, m.FFTW_FORWARD, m.FFTW_ESTIMATE)
    for at, value in enumerate((1.0, 2.0, 3.0, 4.0)):
        values[at][0] = value
    m.fftw_execute(plan)
    assert [(x[0], x[1]) for x in out] == [(10.0, 0.0), (-2.0, 2.0), (-2.0, 0.0), (-2.0, -2.0)]
    m.fftw_destroy_plan(plan)


def freetype(m: Any) -> None:
    library = m.FT_Library()
    assert m.FT_Init_FreeType(byref(library)) == 0
    major, minor, patch = (ctypes.c_int() for _ in range(3))
    m.FT_Library_Version(library, byref(major), byref(minor), byref(patch))
    assert (major.value, minor.value) == (m.FREETYPE_MAJOR, m.FREETYPE_MINOR)
    assert m.FT_MulFix(0x20000, 0x18000) == 0x30000  # 2.0 * 1.5 in 16.16
    matrix, inverse = m.FT_Matrix(0x20000, 0, 0, 0x20000), m.FT_Matrix()
    ctypes.memmove(byref(inverse), byref(matrix), ctypes.sizeof(matrix))
    assert m.FT_Matrix_Invert(byref(inverse)) == 0
    assert (inverse.xx, inverse.yy) == (0x8000, 0x8000)
    assert m.FT_Done_FreeType(library) == 0


def git2(m: Any) -> None:
    oid, text = m.git_oid(), create_string_buffer(41)
    assert m.git_libgit2_init() > 0
    assert m.git_oid_fromstr(byref(oid), b"%040x" % 0xABC) == 0
    assert chars(m.git_oid_tostr(text, 41, byref(oid))) == b"%040x" % 0xABC
    assert (
        m.git_repository_open(byref(ctypes.POINTER(m.git_repository)()), b"/nonexistent") == m.GIT_ENOTFOUND
    )
    m.git_libgit2_shutdown()


def glib(m: Any) -> None:
    assert m.g_ascii_strtoll(b"-0x10", None, 16) == -16
    table = m.g_hash_table_new(cast(m.g_str_hash, m.GHashFunc), cast(m.g_str_equal, m.GEqualFunc))
    key = create_string_buffer(b"key")
    m.g_hash_table_insert(table, key, 7)
    assert m.g_hash_table_lookup(table, create_string_buffer(b"key")) == 7
    assert m.g_hash_table_size(table) == 1
    digest = m.g_compute_checksum_for_string(m.G_CHECKSUM_MD5, b"abc", -1)
    assert chars(digest) == b"900150983cd24fb0d6963f7d28e17f72"  # RFC 1321, A.5


def gmp(m: Any) -> None:
    number = m.mpz_t()
    m.__gmpz_init(number)
    m.__gmpz_ui_pow_ui(number, 2, 200)
    assert m.__gmpz_sizeinbase(number, 2) == 201
    text = create_string_buffer(80)
    m.__gmpz_get_str(text, 10, number)
    assert int(text.value) == 2**200
    m.__gmpz_clear(number)


def hdf5(m: Any) -> None:
    major, minor, release = (ctypes.c_uint() for _ in range(3))
    assert m.H5get_libversion(byref(major), byref(minor), byref(release)) == 0
    assert (major.value, minor.value) == (m.H5_VERS_MAJOR, m.H5_VERS_MINOR)
    sizes = (m.hsize_t * 2)(3, 5)
    space = m.H5Screate_simple(2, sizes, None)
    assert m.H5Sget_simple_extent_npoints(space) == 15
    assert m.H5Sclose(space) == 0


def lua(m: Any) -> None:
    state, is_number = m.luaL_newstate(), ctypes.c_int()
    m.luaL_openlibs(state)
    assert m.luaL_loadstring(state, b"return ('x'):rep(3) .. twice(21)") == m.LUA_OK

    def twice(inner: Any) -> int:
        m.lua_pushinteger(inner, 2 * m.lua_tointegerx(inner, 1, None))
        return 1

    function = m.lua_CFunction(twice)
    m.lua_pushcclosure(state, function, 0)
    m.lua_setglobal(state, b"twice")
    assert m.lua_pcallk(state, 0, 1, 0, 0, m.lua_KFunction()) == m.LUA_OK
    assert m.lua_tolstring(state, -1, None) == b"xxx42"
    m.lua_tointegerx(state, -1, byref(is_number))
    assert is_number.value == 0
    m.lua_close(state)


def lz4(m: Any) -> None:
    text = b"abcabcabc" * 50
    packed, back = create_string_buffer(m.LZ4_compressBound(len(text))), create_string_buffer(len(text))
    size = m.LZ4_compress_default(text, packed, len(text), len(packed))
    assert 0 < size < 60
    assert m.LZ4_decompress_safe(packed, back, size, len(text)) == len(text)
    assert back.raw == text
    assert m.LZ4_versionNumber() == m.LZ4_VERSION_NUMBER


def ncurses(m: Any) -> None:
    version = m.curses_version()
    assert version == f"ncurses {m.NCURSES_VERSION}.{m.NCURSES_VERSION_PATCH}".encode()
    assert m.keyname(ord("a")) == b"a"
    assert m.termattrs() == 0 or m.A_BOLD == 1 << 21


def pcap(m: Any) -> None:
    assert m.pcap_datalink_val_to_name(m.DLT_EN10MB) == b"EN10MB"
    handle, program = m.pcap_open_dead(m.DLT_EN10MB, 100), m.bpf_program()
    assert m.pcap_compile(handle, byref(program), b"ip", 1, m.PCAP_NETMASK_UNKNOWN) == 0
    assert program.bf_len == 4  # load the ether type, compare, and two returns
    assert [program.bf_insns[i].k for i in range(4)] == [12, 0x800, 100, 0]
    m.pcap_freecode(byref(program))
    m.pcap_close(handle)


def png(m: Any) -> None:
    assert m.png_access_version_number() == m.PNG_LIBPNG_VER
    signature = (ctypes.c_ubyte * 8)(*b"\x89PNG\r\n\x1a\n")
    assert m.png_sig_cmp(signature, 0, 8) == 0
    image = m.png_image(version=m.PNG_IMAGE_VERSION, width=2, height=1, format=m.PNG_FORMAT_GRAY)
    pixels, size = (ctypes.c_ubyte * 2)(1, 2), ctypes.c_size_t(1000)
    out = create_string_buffer(1000)
    assert m.png_image_write_to_memory(byref(image), out, byref(size), 0, pixels, 0, None) == 1
    assert out.raw[:8] == bytes(signature)


def pq(m: Any) -> None:
    assert m.PQconnectdb(b"nonsense")
    connection = m.PQconnectStart(b"host=/nonexistent dbname=d")
    assert chars(m.PQdb(connection)) == b"d"
    assert m.PQstatus(connection) == m.CONNECTION_BAD
    m.PQfinish(connection)
    assert chars(m.PQresStatus(m.PGRES_TUPLES_OK)) == b"PGRES_TUPLES_OK"


def readline(m: Any) -> None:
    m.using_history()
    m.add_history(b"first")
    m.add_history(b"second")
    assert chars(m.history_get(2).contents.line) == b"second"
    assert m.rl_readline_version.value == m.RL_READLINE_VERSION
    assert m.history_length.value == 2


def sdl(m: Any) -> None:
    version = m.SDL_version()
    m.SDL_GetVersion(byref(version))
    assert version.major == m.SDL_MAJOR_VERSION
    one, two, both = m.SDL_Rect(0, 0, 4, 4), m.SDL_Rect(2, 1, 4, 4), m.SDL_Rect()
    assert m.SDL_IntersectRect(byref(one), byref(two), byref(both)) == 1
    assert (both.x, both.y, both.w, both.h) == (2, 1, 2, 3)
    assert m.SDL_GetPixelFormatName(m.SDL_PIXELFORMAT_RGB24) == b"SDL_PIXELFORMAT_RGB24"


def sqlite(m: Any) -> None:
    database, statement = ctypes.POINTER(m.sqlite3)(), ctypes.POINTER(m.sqlite3_stmt)()
    assert m.sqlite3_open(b":memory:", byref(database)) == m.SQLITE_OK
    text = b"select 6 * ?, 'text'"
    assert m.sqlite3_prepare_v2(database, text, -1, byref(statement), None) == m.SQLITE_OK
    assert m.sqlite3_bind_int64(statement, 1, 7) == m.SQLITE_OK
    assert m.sqlite3_step(statement) == m.SQLITE_ROW
    assert m.sqlite3_column_int64(statement, 0) == 42
    assert ctypes.string_at(m.sqlite3_column_text(statement, 1)) == b"text"
    assert m.sqlite3_finalize(statement) == m.SQLITE_OK
    assert m.sqlite3_close(database) == m.SQLITE_OK
    assert m.sqlite3_libversion_number() == m.SQLITE_VERSION_NUMBER


def ssl(m: Any) -> None:
    context = m.SSL_CTX_new(m.TLS_client_method())
    assert m.SSL_CTX_set_cipher_list(context, b"ECDHE-RSA-AES128-GCM-SHA256") == 1
    assert m.SSL_CTX_set_cipher_list(context, b"NONESUCH") == 0
    ssl = m.SSL_new(context)
    assert m.SSL_get_version(ssl) in (b"TLSv1.3", b"TLSv1.2")
    assert m.SSL_get_verify_mode(ssl) == m.SSL_VERIFY_NONE
    m.SSL_free(ssl)
    m.SSL_CTX_free(context)


def systemd(m: Any) -> None:
    identity, text = m.sd_id128_t(), create_string_buffer(33)
    assert m.sd_id128_from_string(b"00112233445566778899aabbccddeeff", byref(identity)) == 0
    assert bytes(identity.bytes)[:3] == b"\x00\x11\x22"
    m.sd_id128_to_string(identity, text)  # a union by value
    assert text.value == b"00112233445566778899aabbccddeeff"
    assert m.sd_booted() in (0, 1)


def uring(m: Any) -> None:
    ring = m.io_uring()
    code = m.io_uring_queue_init(4, byref(ring), 0)
    if code in (-1, -38):  # EPERM, ENOSYS: containers forbid it
        return
    assert code == 0
    assert m.io_uring_submit(byref(ring)) == 0
    m.io_uring_queue_exit(byref(ring))


def usb(m: Any) -> None:
    assert m.libusb_strerror(m.LIBUSB_ERROR_TIMEOUT) == b"Operation timed out"
    assert m.libusb_error_name(m.LIBUSB_ERROR_IO) == b"LIBUSB_ERROR_IO"
    assert m.libusb_get_version().contents.major == 1


def uv(m: Any) -> None:
    loop, timer, fired = m.uv_loop_t(), m.uv_timer_t(), []
    assert m.uv_loop_init(byref(loop)) == 0
    assert m.uv_timer_init(byref(loop), byref(timer)) == 0
    call = m.uv_timer_cb(lambda handle: fired.append(handle.contents.type))
    assert m.uv_timer_start(byref(timer), call, 1, 0) == 0
    assert m.uv_run(byref(loop), m.UV_RUN_DEFAULT) == 0
    assert fired == [m.UV_TIMER]
    assert m.uv_err_name(m.UV_ENOENT) == b"ENOENT"
    address = m.sockaddr_in()
    assert m.uv_ip4_addr(b"127.0.0.1", 80, byref(address)) == 0
    assert (address.sin_family, address.sin_port) == (2, 80 << 8)


def vulkan(m: Any) -> None:
    version = ctypes.c_uint32()
    assert m.vkEnumerateInstanceVersion(byref(version)) == m.VK_SUCCESS
    assert m.VK_API_VERSION_MAJOR(version.value) == 1
    count = ctypes.c_uint32()
    assert m.vkEnumerateInstanceExtensionProperties(None, byref(count), None) == m.VK_SUCCESS
    assert count.value > 0


def wayland(m: Any) -> None:
    numbers = m.wl_array()
    m.wl_array_init(byref(numbers))
    assert m.wl_array_add(byref(numbers), 12)
    assert (numbers.size, numbers.alloc >= 12) == (12, True)
    m.wl_array_release(byref(numbers))
    assert m.wl_fixed_to_int(m.wl_fixed_from_int(-3)) == -3  # inline functions
    assert m.wl_registry_interface.name == b"wl_registry"
    assert not m.wl_display_connect(b"nonexistent-display")


def x11(m: Any) -> None:
    assert m.XStringToKeysym(b"Return") == m.XK_Return
    assert chars(m.XKeysymToString(m.XK_a)) == b"a"
    region, box = m.XCreateRegion(), m.XRectangle(1, 2, 10, 20)
    m.XUnionRectWithRegion(byref(box), region, region)
    assert m.XPointInRegion(region, 5, 5) == 1
    assert m.XPointInRegion(region, 50, 5) == 0
    m.XDestroyRegion(region)


def xcb(m: Any) -> None:
    host, display, screen = ctypes.c_char_p(), ctypes.c_int(), ctypes.c_int()
    assert m.xcb_parse_display(b"there:7.2", byref(host), byref(display), byref(screen)) == 1
    assert (host.value, display.value, screen.value) == (b"there", 7, 2)
    connection = m.xcb_connect(b"nowhere:99999", None)
    assert m.xcb_connection_has_error(connection) != 0
    name = m.xcb_setup_vendor_length(byref(m.xcb_setup_t(vendor_len=11)))
    assert name == 11


def xml2(m: Any) -> None:
    text = b"<a><b n='3'/><b/></a>"
    document = m.xmlReadMemory(text, len(text), b"x.xml", None, m.XML_PARSE_NONET)
    root = m.xmlDocGetRootElement(document)
    assert ctypes.string_at(root.contents.name) == b"a"
    assert m.xmlChildElementCount(root) == 2
    context = m.xmlXPathNewContext(document)
    count = m.xmlXPathEvalExpression(create_bytes(b"count(//b)"), context)
    assert (count.contents.type, count.contents.floatval) == (m.XPATH_NUMBER, 2.0)
    m.xmlXPathFreeObject(count)
    m.xmlXPathFreeContext(context)
    m.xmlFreeDoc(document)


def zlib(m: Any) -> None:
    text = b"123456789"
    assert m.crc32(0, create_bytes(text), 9) == 0xCBF43926  # the check value of CRC-32
    packed, size = (ctypes.c_ubyte * 100)(), ctypes.c_ulong(100)
    assert m.compress(packed, byref(size), create_bytes(text), 9) == m.Z_OK
    back, length = (ctypes.c_ubyte * 100)(), ctypes.c_ulong(100)
    assert m.uncompress(back, byref(length), packed, size.value) == m.Z_OK
    assert bytes(back)[: length.value] == text
    assert m.zlibVersion() == str(m.ZLIB_VERSION).encode()


def zstd(m: Any) -> None:
    text = b"abcabcabc" * 50
    packed, back = create_string_buffer(m.ZSTD_compressBound(len(text))), create_string_buffer(len(text))
    size = m.ZSTD_compress(packed, len(packed), text, len(text), 3)
    assert not m.ZSTD_isError(size)
    assert m.ZSTD_decompress(back, len(back), packed, size) == len(text)
    assert back.raw == text
    assert m.ZSTD_versionNumber() == m.ZSTD_VERSION_NUMBER


def chars(result: Any) -> bytes:
    """The text of a result that is a plain `char *`, or bytes already."""
    return result if isinstance(result, bytes) else ctypes.string_at(result)


def create_bytes(text: bytes) -> Any:
    """Bytes for a parameter that points to unsigned characters."""
    return (ctypes.c_ubyte * (len(text) + 1))(*text)


if __name__ == "__main__":
    name, folder = sys.argv[1:]
    sys.path.insert(0, folder)
    globals()[name](importlib.import_module(f"bound_{name}"))
