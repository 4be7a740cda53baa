"""The parts of the C library that drivers in Python need: sys/mman.h, sys/time.h, sys/ioctl.h, fcntl.h, string.h, unistd.h, errno.h, sys/eventfd.h, sys/signalfd.h, sys/timerfd.h, sys/inotify.h, sys/pidfd.h, semaphore.h, sys/epoll.h, poll.h, sys/stat.h, sys/socket.h, sys/un.h, sys/syscall.h, dlfcn.h, sched.h, time.h, stdlib.h, signal.h, elf.h, stdint.h, termios.h, stdio.h.

Made by `autogen regen libc` from headers/libc.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'asm-generic/bitsperlong.h': 'f78617f09e721df53de86514738c020056eeba7518769b4cf084fc4ffa01d445',
    'asm-generic/errno-base.h': '5200e673cd44407c44958fc026e1e65364f4f64899a91aa06402b5603335937b',
    'asm-generic/errno.h': '78870b8aafb71a66b41a4ef49308591f4e325059a4fab960a43aeeeacc049bc4',
    'asm-generic/int-ll64.h': '69dccd493acdbba2c75ee98b32efe7a584c30e2ebdd2d12e0778ced528456076',
    'asm-generic/ioctl.h': 'f31095bb7d638ee903cbde969cada0297f5952f9f288d806490198383d52ccce',
    'asm-generic/ioctls.h': 'd1c02875501aaa6c489e5cf1be3e8a16997798c709fb03f5eb092f8b39355dba',
    'asm-generic/posix_types.h': '957b2b837b6ec807afbc9c11dd1e3e7264774d43ce2b809f66aa67862cb7392b',
    'asm-generic/socket.h': '934d10bcf933a1988b560dca4db79b5124b35639be502b2a58d4d1c63176390a',
    'asm-generic/sockios.h': '29dfdf4914a6de70fc2fddda3e9af8d626a24376a6d453884e2e29ec167d4bfe',
    'asm-generic/types.h': 'bffcfc284dbf825e02ccced40f373e48b2133d9577618b1d565f890663215111',
    'asm/bitsperlong.h': 'ed67773342451d609a92b09047b43884004e6eb7f744a2eaeed88bba2fb89a42',
    'asm/errno.h': '403c5c04ce0478b9bd2d3dff6ec0808675bd67fc58e8c6684b626edb7234a3af',
    'asm/ioctl.h': '9c92167343af104f80782523cf2e2c569e9114fb0ceaaae8d9bb767125ce00bc',
    'asm/ioctls.h': 'e2ae798d11d7a6cc82fb6b9ec8c59695fe1a0592ed94c7372047312a97de7a6b',
    'asm/posix_types.h': '91d6fdcbbef57358c249baf921a65b2b6699fc5bd7d0427486828d49bfa2ff89',
    'asm/posix_types_64.h': '13467711a4dcd1ab73e3163ee8a2eb02680d431d5f300e469968ab105d856b4f',
    'asm/socket.h': '8a93bf17c16a612f72a8b0b88b7e5e205d23ef4eada42d17a4fc302cabf434d4',
    'asm/sockios.h': '2e0698469a9db8aefc165355b69a2d893bed55c18a9210e1ec7feb28560ef855',
    'asm/types.h': '5de61fb83f5409cdae537e5adcbf27dfb2ea144a732d96c0c6ab7c63293dfe5b',
    'asm/unistd.h': '385510cb4ca540ce80d040b59a7546534d9d40e01e97e8c94437d7753e89e9aa',
    'asm/unistd_64.h': '65dfa6770ab2ae0ea12c0b76bf51fbbbf642b68a69ba0e4523247f3beffb6b2c',
    'bits/atomic_wide_counter.h': '4d48cd78d8f7364ee4cf1faad3a6749ea3b16f72313a61c00c1581f1bb4ca0b7',
    'bits/byteswap.h': '5c6f42ce9108a2c7c338ceb04e7e6439ba91c21e3df6fa56f7cb18ca89e3d4ed',
    'bits/cloexec.h': '61b9a3519555064cd9b78e42255b38c904b1656b83cbae656ca0ab5c6af35fd3',
    'bits/confname.h': 'f8ebe6ac39fd6d28ba3bf90dc10687305a6f79a401b515109db98745ac06f765',
    'bits/cpu-set.h': 'fca1d6dd287453c5183f17a63968a650dcad55f347bc4d8bcb86d85bbb393305',
    'bits/dl_find_object.h': '91e0209c330f5a9cfdf52b441849a111380e724727d9e2398ac15b5f5579c36b',
    'bits/dlfcn.h': '9bfd7864b884542c16fca75fd0ffc1c388b9ba11d956f09c237faf3cc3c31845',
    'bits/endian.h': '4ac9c2d4d29c7a19b851ac979acd75fe4269f798007909a6fc7728723259c674',
    'bits/endianness.h': 'a996160264606275336b5686791ad11dffec5e0eb5d676776cc0909d7c5c7e2a',
    'bits/environments.h': 'ded22a6e836e1ba6a5e16aa8bee11c5e423749c85fc82dca60314999164488cf',
    'bits/epoll.h': 'ced5ed63799aac810cb6f2934fe93b2f87907fc5ffdbdbe0a63eb52a48d00c36',
    'bits/errno.h': 'b88a7acdeb4aa9dca79e6ee675d63b88ad73212190af37c1c2883a5be55f1719',
    'bits/eventfd.h': 'e7cc7958e9b1934ae1ae51b4b126f3c1a210dfed024a5cba2a8071025964330c',
    'bits/fcntl-linux.h': 'bed40e24555c264a253cafb4e2a5fbb8d344c1ee7dcccb68fe9eebce4e9a1e43',
    'bits/fcntl.h': 'd731cacf6715e8c8c6446a46c4b9bbc7e93e3c3cf27c9b56c74686f63151845e',
    'bits/floatn-common.h': '30eff1a87ed7bd8fb950bd761d54f1de1dc8a1995d17fcb9bf342a35ae9e43f1',
    'bits/floatn.h': '74be449398e39fb9e548365e295c6529d778d7bf1e4ebeb2d0cb1c9d14b83e6a',
    'bits/getopt_core.h': 'b69bf0dcab7c424c38372201cfbbfa7b956af03491d5475dcd53da5dc287245f',
    'bits/getopt_posix.h': 'e00e41dc573c6d08f7621ab800aa59529bc18bafaec8dfa9e12994496cab968c',
    'bits/inotify.h': 'f0e9ffa2d142a8d19050d46ff2e14ff9331af33dea3eddf11cd9a27e6ecfb706',
    'bits/ioctl-types.h': '3a1f45afc0f031c616bde50b0ac63d8d88d0d1d8228f48a9cc3a8acfce171e1e',
    'bits/ioctls.h': '3088a7ada5795b5383b97bbfebcebc398777f8c532f95550f060b9fb3a46d9e1',
    'bits/libc-header-start.h': '3d5066ef5b5ce0c1ed11475f97fad7a853120cd47cf9249b4896dbb8a1f91886',
    'bits/long-double.h': 'c3e61cf4dba53b553bafbcc22291163f24ac2dc5a2fcbe511053dfd074908117',
    'bits/mman-linux.h': '0090c4d565332454d1ba0f87e0a64696e34d5cdb08f5f126f5e26979d0d30dc6',
    'bits/mman-map-flags-generic.h': '229ae0a8c0009621cc1b6a6f48d8a0ba8ea3a61820853cd39354996dde3954f1',
    'bits/mman-shared.h': 'e542a48c901d65a3c2f46e66481ddf739a3400f11918bc7f8e4d98f2affc45fb',
    'bits/mman.h': '230902fbd172ed4f1d8fa303c33267338d35c09f2f575d86bbdbc7e1c30961af',
    'bits/mman_ext.h': '476571293f9cd3f50fb77f09bae78ea05e07e9163d6ed89697c3e355ffd6e8c0',
    'bits/openat2.h': '33fb16848099e737b9648f3b616f4659def50bad0fc49546f5765ee409402342',
    'bits/poll.h': '8e8d0a20689ca0fba149dfa68e149504bdd489c654a97afc5f2e3f853c13da64',
    'bits/posix_opt.h': 'b985337105a6d5b9db75638825f42508fc27827964acd0c028d922303c50035b',
    'bits/pthreadtypes-arch.h': '529943a2a565b4392b8078744d942fb564d21f62c84189e1ca611a1bd06f5d58',
    'bits/pthreadtypes.h': '430c6ae6ae6e0c71c24d56288d84a55f50f9735e6244914e1005eb1ecfd97934',
    'bits/sched.h': 'cc87cbe5641a04de31809bc9f7cc29aa7c531ef98964a01ddae99e040d84bf93',
    'bits/select.h': '3a99060235a899050d67c5f1ece12f4d45a8116293795f83939f82453014be13',
    'bits/semaphore.h': '88566449d4971c8875cc8f50ea0d93e57f57bd18cb9740974227f65a84de5a4f',
    'bits/sigaction.h': '7aee42e3b20a1a8019aa04c70a96207e2551f4db0212820ff7ef4d8b3e2df22c',
    'bits/sigcontext.h': '2c76180e3698042314bb2ec3dcf866ebfabb15f9ffc80a01793f278b38875538',
    'bits/sigevent-consts.h': 'e8554dafcbbc51de933fb3d2ee090c378550ce427f6a2abc3d744d9e2dacbe4f',
    'bits/siginfo-arch.h': 'e752e8ebb3ce7c439b54767de36cb024cb59183d1c1e7fe5463b904ee7081b8a',
    'bits/siginfo-consts-arch.h': '34a30f34b1c56dc862c103bbf31c58e72d43eb9c84ffd716a1270e09712f435c',
    'bits/siginfo-consts.h': 'e3c138e65e10559c563dabc3241f0b189e87a81a82053a32db7d5341c186f188',
    'bits/signal_ext.h': 'c9cd04b75f0da75711843596790a7b73f0d4b90e753b9f32575a9b99793ac2a3',
    'bits/signalfd.h': '0161a13d16b0f1e35df5004161203f4fb0e1d8c3a9ccdcb9f180897ce0412d42',
    'bits/signum-arch.h': '373bc58471fc66e2f98dcc0353c7eb0cf3edef37019ec1fdddaeba5e5c4706c6',
    'bits/signum-generic.h': 'f0efa502d8fafa8c938658ba7af4b33d3b5d2b94f27773a2a04f925e471fc516',
    'bits/sigstack.h': 'bf7d36d3ea647bd8acf5bd42c32037b75a159965a058ffb8d253a5a8bf749815',
    'bits/sigstksz.h': 'a2c424ed29800b03ef48010f009c00de1935659be30749e353b55c3a8425e3c6',
    'bits/sigthread.h': '086efd89503b4ba02417780203e6909cbe0a75908251dea8024d856a578c8af5',
    'bits/sockaddr.h': 'b651209a5d3790a4a4c6909db74d5b56da8e8d9a3ffc5d4df010b18ed22d3a5d',
    'bits/socket.h': 'dbcab327541154ecba23e31909aba719fb5d632fa47b3e2c706b62129b14a2c4',
    'bits/socket_type.h': '58c4ba6cf193a8cfe165c6a3ae6bb096344322d292e82555355c1715fab3160e',
    'bits/ss_flags.h': 'aae6b24c8f37e3eb54cda5bd268e51a22a5f14f1823d0bf27dd8e05a98dee19f',
    'bits/stat.h': '79cd49de004668d7e3128f8022ee2346a1353a9d4dff0224b546e44fc66c141d',
    'bits/statx-generic.h': '1e157a66fc1e94fa43f442183f4ff148973e0dfc61e74edb3a1cba20b117a0dc',
    'bits/statx.h': '9e622ab2c03a0b83904369713d31b66fa3abdae6642b3fd0fb494b4b5c590315',
    'bits/stdint-intn.h': 'c2abe6baef8ef4b6567f274dcb7cd8bb91de793172e0a4506d4b7a38e3359587',
    'bits/stdint-least.h': '6d5f760132b5bb3727d497e89fe96cf7281e5e746bcf05b6ad69345674e8e6b0',
    'bits/stdint-uintn.h': '98035b1d41568e5c98cf13541c2d1484634a5cdef71877cd98c42468cc4f2f77',
    'bits/stdio_lim.h': '9d01aaabdda7c9ec7bb66fc57690e092ef73646bc411fed4078de538c4ce0fa9',
    'bits/stdlib-float.h': '23eadc68a508d7d3ba08b8e565f64727bdd7a4227d5e6c62cb45b090693ed7b6',
    'bits/struct_mutex.h': 'c84c9a8a2fccba9c12efc295a041c0298efeb1cec7675e88d690c063d69ce531',
    'bits/struct_rwlock.h': '5d0d1722d893c8fcb9f8c422067a85cab0a2c61d8fc6d6e737e91af8d9c347ce',
    'bits/struct_stat.h': 'e1e0441d22039dc2eec3f7caa00676f65585d3587c4b18042d7578b570289689',
    'bits/syscall.h': '42e7414f0e753e939c9f4c5204c22ad4712dc9bf9f1046027dccec2ddca21602',
    'bits/termios-baud.h': '1967abb2ba4cc9d32c056005f43b7f9703b25019433cad7d444b0055a6dce0da',
    'bits/termios-c_cc.h': 'cbae7f9b64eeaaaae897c8c2d0064ea813bf9c3fb470b3bf186521d8b3841215',
    'bits/termios-c_cflag.h': 'e472573106997123dd59d8f54f3145ee3baf7207d70b251ab74e9cdd0a79cc36',
    'bits/termios-c_iflag.h': '1d84c0f50cd5a4be16549cff779cf7530723dc10891c7bf72144a2a6e9548870',
    'bits/termios-c_lflag.h': '06477a2817eebc9b7546d05b6681347ee3ecfeb03c66c01bcb538bb135c0a391',
    'bits/termios-c_oflag.h': 'd075fc500f82c3866cd48124cb15f3372f71faab9bd4121c3806c99ddec70515',
    'bits/termios-cbaud.h': '4442be35cd5be76f92c0e6816e809c7092d0429e58faa4e0fa7538c0349c36b5',
    'bits/termios-misc.h': '42fc3b40292f4694fd582767624a86018d4627912688055aac54e56281f90002',
    'bits/termios-struct.h': 'dc8426a2c07df95724faf63c3fb2d2ac389a57a5e70b4992c94f94c76c1b890b',
    'bits/termios-tcflow.h': '7e8defa46c2d933415e82b091e5b44803402e9827774ef864e5bc65ca8ef40dd',
    'bits/termios.h': '3ebbfb7fa9d5433304dd65d9b95cbe0fdf363290e89364e8536277f7c32ce3dd',
    'bits/thread-shared-types.h': '6c0e567e142790bdf60f01650e80160acac37be6067019fffb17983002a5caad',
    'bits/time.h': 'efe31c7c3964c31d41106ed70d67b3f2fb8332a56ac3407a16c0b765d8510b53',
    'bits/time64.h': '088d2bd5745474df46278507b6c693a43a222212650d155ff256340a7d19fe6d',
    'bits/timerfd.h': '2d6d932c86764b62a99a4d4feeb61976d2fb2cebe36ccb19274e9b521a0b199b',
    'bits/timesize.h': '409e1800fc355a136c71ff16eb2032046101375ef817351edd42e4c46e2cf716',
    'bits/timex.h': 'd8c3fbe6a7eff5c88bed1fa821a422b2fab47b6d382551d02278e8414659e955',
    'bits/types.h': 'f71a5a21aa2a38ea6b9c085169522c834b6e7aaa46761958e00fd797f388c185',
    'bits/types/FILE.h': 'f75950a9b35cd64a2cd0687500da7eb386bbbc2f9c9942a53ad93c36f2853aab',
    'bits/types/__FILE.h': '0489429a208184fffa8dce61eb96b6af920c3875e8c4e3ef39f3933710fc9bd3',
    'bits/types/__fpos64_t.h': '10deb0fb2ec0613101be3200132a351865af9ec3dac42a6b3d4e84d62c928971',
    'bits/types/__fpos_t.h': 'b0f74ca0c8c71ff06438ccfb345ad5232f5a107a4e73fbdf26a8a685b4ed2ba6',
    'bits/types/__locale_t.h': '0f37c49acfc19c9bbfbc499b24713af011e435f6f104123d8c0ac5e0ce7b4f26',
    'bits/types/__mbstate_t.h': '9f95e24ecdd7d55d64befe806920d54115058c7c9296d0d405ce10b5ec0bb3e7',
    'bits/types/__sigset_t.h': '6a5bae7a8af3fcac092fecbced0b8774c1bb641753aa0acfe89abdb3c739e2cf',
    'bits/types/__sigval_t.h': 'd30161715adc2f1f754a89d7dd100e699a4c01252c1d5230cde8bf3250018389',
    'bits/types/clock_t.h': '1bd886352430922cf0ca4c7faed456ce2a012f0c15d3466a8dbce2aff4cf7d9d',
    'bits/types/clockid_t.h': 'e0fb6d0063031a79f8db0c4b744f94ef62a9fb4ce644ea1b78db8c2dbf9f30be',
    'bits/types/cookie_io_functions_t.h': '6fda7225e78acf0bb5c9f05f35a6716eeb28c73f43b65a95fcbe006bb30b780c',
    'bits/types/error_t.h': '9bd0fb68f5dff561504d4b43f11d5574c03d062631fbd49d13923b4f64dde5e4',
    'bits/types/locale_t.h': '134681e78d368213bd0ff7afe9b88de9aeb352e03946b97f5d29995e4e39d209',
    'bits/types/once_flag.h': '6a55a97ae44c13c231f912fd15bdc9ffe34daed328e33e7f2a82f3964baa6b7e',
    'bits/types/sig_atomic_t.h': '5e183d33dda5b765b5af477747824998e5f35bc924adfa38a27e6bcf557ca408',
    'bits/types/sigevent_t.h': '235b860acf8e8a99c377c16bdd16da55d26e37d2e78512ce1c9679f0740f6de4',
    'bits/types/siginfo_t.h': 'cd7f624183b8e3db2ea95e1e80184ddb6f7a893661e4ebf666608b95429f3407',
    'bits/types/sigset_t.h': '77b0aebac7877d666346ecae5f4e35b8d5200c8794885250d8f9af161fa187f4',
    'bits/types/sigval_t.h': 'ce6bb2bfbf63ba0ca0d6d51cd7a0d42d7ade3fd09e822c0cfcc394ae999fbf04',
    'bits/types/stack_t.h': '564cb4a8f358aa690a11cb13def8343ebf2508388116176508ccb94a74b0e294',
    'bits/types/struct_FILE.h': '2c2c6595bd7d7619086abbc0693f543b3e88ff01fa1a843cfcc184607bf7c241',
    'bits/types/struct_iovec.h': '17d92c596aab35dcb07151ad9c2bd469c79e7ffa91387437f596be1315543e44',
    'bits/types/struct_itimerspec.h': '422930d08ed4bdc90cffa609d8169c4c048bf6bd37f227926c2b9c1a4ea7f699',
    'bits/types/struct_osockaddr.h': '1b0d2fcf6adacb11f44da05db0c8792fe598bb6bf394008927bf633dc04cc1b7',
    'bits/types/struct_sched_param.h': 'bfb6c38333758072ac90f8f70a117f3b1d49de51b6b1fc3848f0c2ede6d90f2c',
    'bits/types/struct_sigstack.h': '40bcf72167360d198e176ec144a87c5a756541ea23164cce97eef81e94e4bb5a',
    'bits/types/struct_statx.h': '355c8f923b6a90207dbf1b9be956c07db96a78187ab8a9d865c343e08b83ee2c',
    'bits/types/struct_statx_timestamp.h': 'fd272654029fb752ed0c514e662026b0da6943fcf1aff2c539525c2ca9860d63',
    'bits/types/struct_timespec.h': '20d75302788544e96f6ec46cf5a81469f1a3d2abe700066612634473b475b8f8',
    'bits/types/struct_timeval.h': 'f561627ccfcbfd5ecabd275b17af9822cc5e763432b848607e79826dd9f276a2',
    'bits/types/struct_tm.h': '3631ae21413a95ee1a8c4749dd71ea6717445a412bdc2c4b989d7c8db2f07fac',
    'bits/types/time_t.h': '25963413378b72f3b8a50b93c1f298c2606633e85c1117b2bfcb5d1a07922cd1',
    'bits/types/timer_t.h': 'f79d5cb8f119d2a26aa14850894e84273d516418c4b8f8c8e037b6bc82a9e664',
    'bits/typesizes.h': 'bb4e08595d2aa5798ac1d37d9670fb5d1a35936368506a8da3124de9595500e5',
    'bits/uintn-identity.h': 'a5f3f185c931df8b4642b5365f34983d2c3e5a557ab9fb8d0125e598c5b00b20',
    'bits/unistd_ext.h': '6ded6edaf92aaf247c140db40affe109942c40a016286626db5b27359b711482',
    'bits/waitflags.h': 'dfb4b046208391b5f86f5ef0346398518e66ac1db98325136dda4744d9b70404',
    'bits/waitstatus.h': 'ea1f24ecd4a7fc58f915806e0692caf1d6644a7fd5dccbe57bf3c75b7210acc0',
    'bits/wchar.h': 'd2cdf868e95eb5038b9a641efd5a38eb7d3f2c486c919d11cb1f024c06671de4',
    'bits/wordsize.h': 'ded4d44bec90aa85aa9d022e7897a490a98b711d06d9dc9072108f9c68f96f2a',
    'dlfcn.h': '147acf8d0ccc9d3c3287ecc8f85ba85f2cbfe68bdb1fb46153ec548016e59a82',
    'elf.h': '98c7a6f611a20440bb5b0be3d0052fb34616af1e9c7542c3da9648adf3cac9be',
    'errno.h': '77b1eee733c13648f51887734f785d653a6b007594af3049ff981ad81a9ab1bf',
    'fcntl.h': '23d8cc16b90940216a97a49ef5008486b07ee0f542b9fe715c95c1d42a553944',
    'linux/errno.h': '4aba505ab6b511c08152159de7a040b78e4d934bdcf84ec0ec3410f999657f2a',
    'poll.h': '91b74b68caf8da1cedff96d76dc430ccbe6e1951ef3e66687839ae04627d9950',
    'sched.h': 'd47ae8a1d0f7d3fb47ee0aeb3bb3274e41d1c803fa10ebd52e25d66098106f03',
    'semaphore.h': '6dd4959d9b63bfe15ae7b73a9ba801f8925102c5ae5ecf523dd0ae3478deac2d',
    'signal.h': 'cd07bedacd5e1b60768bcc19f4cebbeec6529ffcb88bb890f8dc62a63c483962',
    'stdint.h': 'f43783466c93f77a6464274ebf18f9e4cc46f0d90770ddee2993c6cf39f7514f',
    'stdio.h': '4ef14d24d8e533becba566b05ca5c128b41b68cb22492fc03efda7c0b19ae9f5',
    'stdlib.h': '1decf087027162d9fd94076de4f02c7284ef7d97ee2ea6315384d031313ca711',
    'string.h': 'b9268e88fceced81f2b4b1213a7d80b06744d867dc0cb61b1b9c7766a6a3d2d3',
    'sys/cdefs.h': '5d5978525304e2147b9a8a314ffb556b432c806b950c50b0307ebcf510b645e9',
    'sys/epoll.h': '8b92e9a8194bcc354fba5db6d363d3361976b5ac6f6a969b00b0c93d4e6873aa',
    'sys/eventfd.h': '2dc3359c66241038756abf374de8044eabe79e4e8f9d4f6784969448d6f90892',
    'sys/inotify.h': '97f99b07707d6778819a04f6a269c62662b17a83ff11c33a9ac516b119a5b7af',
    'sys/ioctl.h': 'b8244ab59edf3fdf0879e063444a457499a0c25a3a3c73a7f3d480c9a84baf47',
    'sys/mman.h': '8de7d15ec2d8b944fe33cf4cb082c9bf54c8e40ad9895468e4750a51632b4f47',
    'sys/pidfd.h': 'fd5fb2fdb8a5a748888cf0a3f216f416d70aac424b3d1f31c1197fa6b8674d0d',
    'sys/poll.h': 'a4d90c244978b8ace4b924d6d7debb36f62e9f85b3ee80a0a54041ae72df197d',
    'sys/select.h': '9853a59305afa27d09d60c440f9ff9da18a8142b74597a0fda90535b4d04dc5a',
    'sys/signalfd.h': '4dfb573263beb80af3a55f895fb5d89fba9d00a21de142ff69242a3b88a93085',
    'sys/socket.h': 'd4d04cb5174e0e74cdd26d0bff0d3acd92111300418ffd40577e3e0da285be8b',
    'sys/stat.h': 'b50d9856ae8ebcd936fff6827cc81d03a470ff4cfd459a78a5507aa7fdeed62e',
    'sys/syscall.h': 'f0f502a68f8bb6e039f3c95b2dd4f7372469d171c22331e8c3d65ddf23fb6025',
    'sys/time.h': 'eb1abc657a5d972255ab00fce4697c366d56e8d8f9de60214506bc1ac8955978',
    'sys/timerfd.h': '9cf56a0771bac4a98dcab012f23c9b27e5c9b1925d12547b6738b4a90c1e48fd',
    'sys/ttydefaults.h': 'f45a10faf7f99ef8c4493c0ed32e500ad12eb58a7a75a8217bd1e0f75b5c41b9',
    'sys/types.h': '1c1481a37b60a96e66d2ba01246bbdac6fcde2ba2ea76c6a82a29efad81c01c7',
    'sys/ucontext.h': '818f8c6dd16133b71d3ed64741d2e73cd4c088ead2496df17aa2e6e1720083c4',
    'sys/un.h': 'd6fe7996ccf0f07de720552e282c417cda47cea5a5bdefc7edd63ae92840ce32',
    'termios.h': '4c6fe5cdeec8da8bc3a305b230605702b355a386cfe9d1d94539149025b6e2e2',
    'time.h': 'a9ccaa49f7bbab34e94c09b7d38f357431008c487849937b0614673171ce1f86',
    'unistd.h': '4181cb35b2af89756e3abc7c476dab61f7036ea68e43527e3bf28eebb06c0baf',
    'asm/sigcontext.h': 'b4fb9cb62b7a82bc3ab2811dd9a7e576d0e3ab0554b9c010e2910e0143f08dd4',
    'asm/sve_context.h': 'f8e7d1a51b8dfd8f4b3a67d7fc9a97e17c64d6c21e13b174f52d52a83cfa925f',
    'bits/procfs-extra.h': '4fd7486fef51e103e6abd8ff4d977157ef124879668a3e2b6d5fb098504cb229',
    'bits/procfs-id.h': '44ba91d3b2722b832ccd5664a61070a264424a1142ae35ca16c704c743e589ae',
    'bits/procfs-prregset.h': '6ded89ff0d184f80b63ab313ce364b82a7d289f5b6ed08a61d8dcae681724213',
    'bits/procfs.h': '99c98fa571cfcca67ff6ee41d455c81063e5c4721d06872802d930e6390a1924',
    'sys/procfs.h': 'e50566d575562cf73b92017b3fa8bcf08bff58e2d03e35cee49b757fe16bd8cd',
    'sys/user.h': 'b17385c95390d4dd2acd46a0c4111f3d8ca7f27aff14689854352ee014133ca2',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D_GNU_SOURCE -D__GLIBC_MINOR__=36',
}

_records = """
__fsid_t: struct, 8 bytes
  __val: c_int * 2 @ 0

struct_timezone: struct, 8 bytes
  tz_minuteswest: c_int @ 0
  tz_dsttime: c_int @ 4

itimerval: struct, 32 bytes
  it_interval: timeval @ 0
  it_value: timeval @ 16

timeval: struct, 16 bytes
  tv_sec: __time_t @ 0
  tv_usec: __suseconds_t @ 8

fd_set: struct, 128 bytes
  fds_bits: __fd_mask * 16 @ 0

__sigset_t: struct, 128 bytes
  __val: c_ulong * 16 @ 0

timespec: struct, 16 bytes
  tv_sec: __time_t @ 0
  tv_nsec: __syscall_slong_t @ 8

winsize: struct, 8 bytes
  ws_row: c_ushort @ 0
  ws_col: c_ushort @ 2
  ws_xpixel: c_ushort @ 4
  ws_ypixel: c_ushort @ 6

flock: struct, 32 bytes
  l_type: c_short @ 0
  l_whence: c_short @ 2
  l_start: __off_t @ 8
  l_len: __off_t @ 16
  l_pid: __pid_t @ 24

flock64: struct, 32 bytes
  l_type: c_short @ 0
  l_whence: c_short @ 2
  l_start: __off64_t @ 8
  l_len: __off64_t @ 16
  l_pid: __pid_t @ 24

f_owner_ex: struct, 8 bytes
  type: __pid_type @ 0
  pid: __pid_t @ 4

file_handle: struct, 8 bytes, by address
  handle_bytes: c_uint @ 0
  handle_type: c_int @ 4
  f_handle: c_ubyte * 0 @ 8

iovec: struct, 16 bytes
  iov_base: c_void_p @ 0
  iov_len: c_size_t @ 8

open_how: struct, 24 bytes
  flags: __u64 @ 0
  mode: __u64 @ 8
  resolve: __u64 @ 16

struct_stat: struct, 144 bytes
  st_dev: __dev_t @ 0
  st_ino: __ino_t @ 8
  st_nlink: __nlink_t @ 16
  st_mode: __mode_t @ 24
  st_uid: __uid_t @ 28
  st_gid: __gid_t @ 32
  __pad0: c_int @ 36
  st_rdev: __dev_t @ 40
  st_size: __off_t @ 48
  st_blksize: __blksize_t @ 56
  st_blocks: __blkcnt_t @ 64
  st_atim: timespec @ 72
  st_mtim: timespec @ 88
  st_ctim: timespec @ 104
  __glibc_reserved: __syscall_slong_t * 3 @ 120

struct_stat64: struct, 144 bytes
  st_dev: __dev_t @ 0
  st_ino: __ino64_t @ 8
  st_nlink: __nlink_t @ 16
  st_mode: __mode_t @ 24
  st_uid: __uid_t @ 28
  st_gid: __gid_t @ 32
  __pad0: c_int @ 36
  st_rdev: __dev_t @ 40
  st_size: __off_t @ 48
  st_blksize: __blksize_t @ 56
  st_blocks: __blkcnt64_t @ 64
  st_atim: timespec @ 72
  st_mtim: timespec @ 88
  st_ctim: timespec @ 104
  __glibc_reserved: __syscall_slong_t * 3 @ 120

__locale_struct: struct, 232 bytes
  __locales: POINTER(__locale_data) * 13 @ 0
  __ctype_b: POINTER(c_ushort) @ 104
  __ctype_tolower: POINTER(c_int) @ 112
  __ctype_toupper: POINTER(c_int) @ 120
  __names: c_char_p * 13 @ 128

__locale_data: struct, incomplete

signalfd_siginfo: struct, 128 bytes
  ssi_signo: c_uint32 @ 0
  ssi_errno: c_int32 @ 4
  ssi_code: c_int32 @ 8
  ssi_pid: c_uint32 @ 12
  ssi_uid: c_uint32 @ 16
  ssi_fd: c_int32 @ 20
  ssi_tid: c_uint32 @ 24
  ssi_band: c_uint32 @ 28
  ssi_overrun: c_uint32 @ 32
  ssi_trapno: c_uint32 @ 36
  ssi_status: c_int32 @ 40
  ssi_int: c_int32 @ 44
  ssi_ptr: c_uint64 @ 48
  ssi_utime: c_uint64 @ 56
  ssi_stime: c_uint64 @ 64
  ssi_addr: c_uint64 @ 72
  ssi_addr_lsb: c_uint16 @ 80
  __pad2: c_uint16 @ 82
  ssi_syscall: c_int32 @ 84
  ssi_call_addr: c_uint64 @ 88
  ssi_arch: c_uint32 @ 96
  __pad: c_uint8 * 28 @ 100

timex: struct, 208 bytes, align 8, explicit
  modes: c_uint @ 0
  offset: __syscall_slong_t @ 8
  freq: __syscall_slong_t @ 16
  maxerror: __syscall_slong_t @ 24
  esterror: __syscall_slong_t @ 32
  status: c_int @ 40
  constant: __syscall_slong_t @ 48
  precision: __syscall_slong_t @ 56
  tolerance: __syscall_slong_t @ 64
  time: timeval @ 72
  tick: __syscall_slong_t @ 88
  ppsfreq: __syscall_slong_t @ 96
  jitter: __syscall_slong_t @ 104
  shift: c_int @ 112
  stabil: __syscall_slong_t @ 120
  jitcnt: __syscall_slong_t @ 128
  calcnt: __syscall_slong_t @ 136
  errcnt: __syscall_slong_t @ 144
  stbcnt: __syscall_slong_t @ 152
  tai: c_int @ 160

tm: struct, 56 bytes
  tm_sec: c_int @ 0
  tm_min: c_int @ 4
  tm_hour: c_int @ 8
  tm_mday: c_int @ 12
  tm_mon: c_int @ 16
  tm_year: c_int @ 20
  tm_wday: c_int @ 24
  tm_yday: c_int @ 28
  tm_isdst: c_int @ 32
  tm_gmtoff: c_long @ 40
  tm_zone: c_char_p @ 48

itimerspec: struct, 32 bytes
  it_interval: timespec @ 0
  it_value: timespec @ 16

inotify_event: struct, 16 bytes, by address
  wd: c_int @ 0
  mask: c_uint32 @ 4
  cookie: c_uint32 @ 8
  len: c_uint32 @ 12
  name: c_char * 0 @ 16

pidfd_info: struct, 72 bytes
  mask: __uint64_t @ 0
  cgroupid: __uint64_t @ 8
  pid: __uint32_t @ 16
  tgid: __uint32_t @ 20
  ppid: __uint32_t @ 24
  ruid: __uint32_t @ 28
  rgid: __uint32_t @ 32
  euid: __uint32_t @ 36
  egid: __uint32_t @ 40
  suid: __uint32_t @ 44
  sgid: __uint32_t @ 48
  fsuid: __uint32_t @ 52
  fsgid: __uint32_t @ 56
  exit_code: __int32_t @ 60
  coredump_mask: __uint32_t @ 64
  __spare1: __uint32_t @ 68

siginfo_t: struct, 128 bytes
  si_signo: c_int @ 0
  si_errno: c_int @ 4
  si_code: c_int @ 8
  __pad0: c_int @ 12
  _sifields: siginfo_t__sifields @ 16

siginfo_t__sifields: union, 112 bytes
  _pad: c_int * 28 @ 0
  _kill: siginfo_t__sifields__kill @ 0
  _timer: siginfo_t__sifields__timer @ 0
  _rt: siginfo_t__sifields__rt @ 0
  _sigchld: siginfo_t__sifields__sigchld @ 0
  _sigfault: siginfo_t__sifields__sigfault @ 0
  _sigpoll: siginfo_t__sifields__sigpoll @ 0
  _sigsys: siginfo_t__sifields__sigsys @ 0

siginfo_t__sifields__kill: struct, 8 bytes
  si_pid: __pid_t @ 0
  si_uid: __uid_t @ 4

siginfo_t__sifields__timer: struct, 16 bytes
  si_tid: c_int @ 0
  si_overrun: c_int @ 4
  si_sigval: __sigval_t @ 8

siginfo_t__sifields__rt: struct, 16 bytes
  si_pid: __pid_t @ 0
  si_uid: __uid_t @ 4
  si_sigval: __sigval_t @ 8

siginfo_t__sifields__sigchld: struct, 32 bytes
  si_pid: __pid_t @ 0
  si_uid: __uid_t @ 4
  si_status: c_int @ 8
  si_utime: __clock_t @ 16
  si_stime: __clock_t @ 24

siginfo_t__sifields__sigfault: struct, 32 bytes
  si_addr: c_void_p @ 0
  si_addr_lsb: c_short @ 8
  _bounds: siginfo_t__sifields__sigfault__bounds @ 16

siginfo_t__sifields__sigfault__bounds: union, 16 bytes
  _addr_bnd: siginfo_t__sifields__sigfault__bounds__addr_bnd @ 0
  _pkey: __uint32_t @ 0

siginfo_t__sifields__sigfault__bounds__addr_bnd: struct, 16 bytes
  _lower: c_void_p @ 0
  _upper: c_void_p @ 8

siginfo_t__sifields__sigpoll: struct, 16 bytes
  si_band: c_long @ 0
  si_fd: c_int @ 8

siginfo_t__sifields__sigsys: struct, 16 bytes
  _call_addr: c_void_p @ 0
  _syscall: c_int @ 8
  _arch: c_uint @ 12

sigval: union, 8 bytes
  sival_int: c_int @ 0
  sival_ptr: c_void_p @ 0

pthread_mutexattr_t: union, 4 bytes
  __size: c_char * 4 @ 0
  __align: c_int @ 0

pthread_condattr_t: union, 4 bytes
  __size: c_char * 4 @ 0
  __align: c_int @ 0

pthread_attr_t: union, 56 bytes
  __size: c_char * 56 @ 0
  __align: c_long @ 0

pthread_mutex_t: union, 40 bytes
  __data: __pthread_mutex_s @ 0
  __size: c_char * 40 @ 0
  __align: c_long @ 0

pthread_cond_t: union, 48 bytes
  __data: __pthread_cond_s @ 0
  __size: c_char * 48 @ 0
  __align: c_longlong @ 0

pthread_rwlock_t: union, 56 bytes
  __data: __pthread_rwlock_arch_t @ 0
  __size: c_char * 56 @ 0
  __align: c_long @ 0

pthread_rwlockattr_t: union, 8 bytes
  __size: c_char * 8 @ 0
  __align: c_long @ 0

pthread_barrier_t: union, 32 bytes
  __size: c_char * 32 @ 0
  __align: c_long @ 0

pthread_barrierattr_t: union, 4 bytes
  __size: c_char * 4 @ 0
  __align: c_int @ 0

__pthread_internal_list: struct, 16 bytes
  __prev: POINTER(__pthread_internal_list) @ 0
  __next: POINTER(__pthread_internal_list) @ 8

__pthread_cond_s: struct, 48 bytes
  __wseq: __atomic_wide_counter @ 0
  __g1_start: __atomic_wide_counter @ 8
  __g_size: c_uint * 2 @ 16
  __g1_orig_size: c_uint @ 24
  __wrefs: c_uint @ 28
  __g_signals: c_uint * 2 @ 32
  __unused_initialized_1: c_uint @ 40
  __unused_initialized_2: c_uint @ 44

__once_flag: struct, 4 bytes
  __data: c_int @ 0

__atomic_wide_counter: union, 8 bytes
  __value64: c_ulonglong @ 0
  __value32: __atomic_wide_counter___value32 @ 0

__atomic_wide_counter___value32: struct, 8 bytes
  __low: c_uint @ 0
  __high: c_uint @ 4

__pthread_mutex_s: struct, 40 bytes
  __lock: c_int @ 0
  __count: c_uint @ 4
  __owner: c_int @ 8
  __nusers: c_uint @ 12
  __kind: c_int @ 16
  __spins: c_short @ 20
  __glibc_reserved: c_short @ 22
  __list: __pthread_list_t @ 24

__pthread_rwlock_arch_t: struct, 56 bytes
  __readers: c_uint @ 0
  __writers: c_uint @ 4
  __wrphase_futex: c_uint @ 8
  __writers_futex: c_uint @ 12
  __pad3: c_uint @ 16
  __pad4: c_uint @ 20
  __cur_writer: c_int @ 24
  __shared: c_int @ 28
  __pad1: c_ulong @ 32
  __pad2: c_ulong @ 40
  __flags: c_uint @ 48

sem_t: union, 32 bytes
  __size: c_char * 32 @ 0
  __align: c_long @ 0

epoll_data: union, 8 bytes
  ptr: c_void_p @ 0
  fd: c_int @ 0
  u32: c_uint32 @ 0
  u64: c_uint64 @ 0

epoll_event: struct, 12 bytes, pack 1, by address
  events: c_uint32 @ 0
  data: epoll_data_t @ 4

epoll_params: struct, 8 bytes
  busy_poll_usecs: c_uint32 @ 0
  busy_poll_budget: c_uint16 @ 4
  prefer_busy_poll: c_uint8 @ 6
  __pad: c_uint8 @ 7

pollfd: struct, 8 bytes
  fd: c_int @ 0
  events: c_short @ 4
  revents: c_short @ 6

statx_timestamp: struct, 16 bytes
  tv_sec: __s64 @ 0
  tv_nsec: __u32 @ 8
  __reserved: __s32 @ 12

struct_statx: struct, 256 bytes
  stx_mask: __u32 @ 0
  stx_blksize: __u32 @ 4
  stx_attributes: __u64 @ 8
  stx_nlink: __u32 @ 16
  stx_uid: __u32 @ 20
  stx_gid: __u32 @ 24
  stx_mode: __u16 @ 28
  __spare0: __u16 * 1 @ 30
  stx_ino: __u64 @ 32
  stx_size: __u64 @ 40
  stx_blocks: __u64 @ 48
  stx_attributes_mask: __u64 @ 56
  stx_atime: statx_timestamp @ 64
  stx_btime: statx_timestamp @ 80
  stx_ctime: statx_timestamp @ 96
  stx_mtime: statx_timestamp @ 112
  stx_rdev_major: __u32 @ 128
  stx_rdev_minor: __u32 @ 132
  stx_dev_major: __u32 @ 136
  stx_dev_minor: __u32 @ 140
  stx_mnt_id: __u64 @ 144
  stx_dio_mem_align: __u32 @ 152
  stx_dio_offset_align: __u32 @ 156
  stx_subvol: __u64 @ 160
  stx_atomic_write_unit_min: __u32 @ 168
  stx_atomic_write_unit_max: __u32 @ 172
  stx_atomic_write_segments_max: __u32 @ 176
  stx_dio_read_offset_align: __u32 @ 180
  stx_atomic_write_unit_max_opt: __u32 @ 184
  __spare2: __u32 * 1 @ 188
  __spare3: __u64 * 8 @ 192

sockaddr_at: struct, incomplete

sockaddr_ax25: struct, incomplete

sockaddr_dl: struct, incomplete

sockaddr_eon: struct, incomplete

sockaddr_in: struct, incomplete

sockaddr_in6: struct, incomplete

sockaddr_inarp: struct, incomplete

sockaddr_ipx: struct, incomplete

sockaddr_iso: struct, incomplete

sockaddr_ns: struct, incomplete

sockaddr_x25: struct, incomplete

mmsghdr: struct, 64 bytes
  msg_hdr: msghdr @ 0
  msg_len: c_uint @ 56

sockaddr: struct, 16 bytes
  sa_family: sa_family_t @ 0
  sa_data: c_char * 14 @ 2

sockaddr_storage: struct, 128 bytes
  ss_family: sa_family_t @ 0
  __ss_padding: c_char * 118 @ 2
  __ss_align: c_ulong @ 120

msghdr: struct, 56 bytes
  msg_name: c_void_p @ 0
  msg_namelen: socklen_t @ 8
  msg_iov: POINTER(iovec) @ 16
  msg_iovlen: c_size_t @ 24
  msg_control: c_void_p @ 32
  msg_controllen: c_size_t @ 40
  msg_flags: c_int @ 48

cmsghdr: struct, 16 bytes, by address
  cmsg_len: c_size_t @ 0
  cmsg_level: c_int @ 8
  cmsg_type: c_int @ 12
  __cmsg_data: c_ubyte * 0 @ 16

ucred: struct, 12 bytes
  pid: pid_t @ 0
  uid: uid_t @ 4
  gid: gid_t @ 8

linger: struct, 8 bytes
  l_onoff: c_int @ 0
  l_linger: c_int @ 4

osockaddr: struct, 16 bytes
  sa_family: c_ushort @ 0
  sa_data: c_ubyte * 14 @ 2

sockaddr_un: struct, 110 bytes
  sun_family: sa_family_t @ 0
  sun_path: c_char * 108 @ 2

Dl_info: struct, 32 bytes
  dli_fname: c_char_p @ 0
  dli_fbase: c_void_p @ 8
  dli_sname: c_char_p @ 16
  dli_saddr: c_void_p @ 24

Dl_serpath: struct, 16 bytes
  dls_name: POINTER(c_char) @ 0
  dls_flags: c_uint @ 8

Dl_serinfo: struct, 32 bytes
  dls_size: c_size_t @ 0
  dls_cnt: c_uint @ 8
  : Dl_serinfo_union_dls_serpath @ 16

Dl_serinfo_union_dls_serpath: union, 16 bytes, by address
  dls_serpath: Dl_serpath * 0 @ 0
  __dls_serpath_pad: Dl_serpath * 1 @ 0

dl_find_object: struct, 96 bytes
  dlfo_flags: c_ulonglong @ 0
  dlfo_map_start: c_void_p @ 8
  dlfo_map_end: c_void_p @ 16
  dlfo_link_map: POINTER(link_map) @ 24
  dlfo_eh_frame: c_void_p @ 32
  dlfo_sframe: c_void_p @ 40
  __dlfo_reserved: c_ulonglong * 6 @ 48

link_map: struct, incomplete

sched_attr: struct, 56 bytes
  size: __u32 @ 0
  sched_policy: __u32 @ 4
  sched_flags: __u64 @ 8
  sched_nice: __s32 @ 16
  sched_priority: __u32 @ 20
  sched_runtime: __u64 @ 24
  sched_deadline: __u64 @ 32
  sched_period: __u64 @ 40
  sched_util_min: __u32 @ 48
  sched_util_max: __u32 @ 52

sched_param: struct, 4 bytes
  sched_priority: c_int @ 0

cpu_set_t: struct, 128 bytes
  __bits: __cpu_mask * 16 @ 0

div_t: struct, 8 bytes
  quot: c_int @ 0
  rem: c_int @ 4

ldiv_t: struct, 16 bytes
  quot: c_long @ 0
  rem: c_long @ 8

lldiv_t: struct, 16 bytes
  quot: c_longlong @ 0
  rem: c_longlong @ 8

random_data: struct, 48 bytes
  fptr: POINTER(c_int32) @ 0
  rptr: POINTER(c_int32) @ 8
  state: POINTER(c_int32) @ 16
  rand_type: c_int @ 24
  rand_deg: c_int @ 28
  rand_sep: c_int @ 32
  end_ptr: POINTER(c_int32) @ 40

drand48_data: struct, 24 bytes
  __x: c_ushort * 3 @ 0
  __old_x: c_ushort * 3 @ 6
  __c: c_ushort @ 12
  __init: c_ushort @ 14
  __a: c_ulonglong @ 16

sigevent: struct, 64 bytes
  sigev_value: __sigval_t @ 0
  sigev_signo: c_int @ 8
  sigev_notify: c_int @ 12
  _sigev_un: sigevent__sigev_un @ 16

sigevent__sigev_un: union, 48 bytes
  _pad: c_int * 12 @ 0
  _tid: __pid_t @ 0
  _sigev_thread: sigevent__sigev_un__sigev_thread @ 0

sigevent__sigev_un__sigev_thread: struct, 16 bytes
  _function: CFUNCTYPE(None, __sigval_t) @ 0
  _attribute: POINTER(pthread_attr_t) @ 8

struct_sigaction: struct, 152 bytes
  __sigaction_handler: struct_sigaction___sigaction_handler @ 0
  sa_mask: __sigset_t @ 8
  sa_flags: c_int @ 136
  sa_restorer: CFUNCTYPE(None) @ 144

struct_sigaction___sigaction_handler: union, 8 bytes
  sa_handler: __sighandler_t @ 0
  sa_sigaction: CFUNCTYPE(None, c_int, POINTER(siginfo_t), c_void_p) @ 0

_fpx_sw_bytes: struct, 48 bytes
  magic1: __uint32_t @ 0
  extended_size: __uint32_t @ 4
  xstate_bv: __uint64_t @ 8
  xstate_size: __uint32_t @ 16
  __glibc_reserved1: __uint32_t * 7 @ 20

_fpreg: struct, 10 bytes
  significand: c_ushort * 4 @ 0
  exponent: c_ushort @ 8

_fpxreg: struct, 16 bytes
  significand: c_ushort * 4 @ 0
  exponent: c_ushort @ 8
  __glibc_reserved1: c_ushort * 3 @ 10

_xmmreg: struct, 16 bytes
  element: __uint32_t * 4 @ 0

_fpstate: struct, 512 bytes
  cwd: __uint16_t @ 0
  swd: __uint16_t @ 2
  ftw: __uint16_t @ 4
  fop: __uint16_t @ 6
  rip: __uint64_t @ 8
  rdp: __uint64_t @ 16
  mxcsr: __uint32_t @ 24
  mxcr_mask: __uint32_t @ 28
  _st: _fpxreg * 8 @ 32
  _xmm: _xmmreg * 16 @ 160
  __glibc_reserved1: __uint32_t * 24 @ 416

sigcontext: struct, 256 bytes
  r8: __uint64_t @ 0
  r9: __uint64_t @ 8
  r10: __uint64_t @ 16
  r11: __uint64_t @ 24
  r12: __uint64_t @ 32
  r13: __uint64_t @ 40
  r14: __uint64_t @ 48
  r15: __uint64_t @ 56
  rdi: __uint64_t @ 64
  rsi: __uint64_t @ 72
  rbp: __uint64_t @ 80
  rbx: __uint64_t @ 88
  rdx: __uint64_t @ 96
  rax: __uint64_t @ 104
  rcx: __uint64_t @ 112
  rsp: __uint64_t @ 120
  rip: __uint64_t @ 128
  eflags: __uint64_t @ 136
  cs: c_ushort @ 144
  gs: c_ushort @ 146
  fs: c_ushort @ 148
  __pad0: c_ushort @ 150
  err: __uint64_t @ 152
  trapno: __uint64_t @ 160
  oldmask: __uint64_t @ 168
  cr2: __uint64_t @ 176
  : sigcontext_union_fpstate @ 184
  __reserved1: __uint64_t * 8 @ 192

sigcontext_union_fpstate: union, 8 bytes
  fpstate: POINTER(_fpstate) @ 0
  __fpstate_word: __uint64_t @ 0

_xsave_hdr: struct, 64 bytes
  xstate_bv: __uint64_t @ 0
  __glibc_reserved1: __uint64_t * 2 @ 8
  __glibc_reserved2: __uint64_t * 5 @ 24

_ymmh_state: struct, 256 bytes
  ymmh_space: __uint32_t * 64 @ 0

_xstate: struct, 832 bytes
  fpstate: _fpstate @ 0
  xstate_hdr: _xsave_hdr @ 512
  ymmh: _ymmh_state @ 576

stack_t: struct, 24 bytes
  ss_sp: c_void_p @ 0
  ss_flags: c_int @ 8
  ss_size: c_size_t @ 16

_libc_fpxreg: struct, 16 bytes
  significand: c_ushort * 4 @ 0
  exponent: c_ushort @ 8
  __glibc_reserved1: c_ushort * 3 @ 10

_libc_xmmreg: struct, 16 bytes
  element: __uint32_t * 4 @ 0

_libc_fpstate: struct, 512 bytes
  cwd: __uint16_t @ 0
  swd: __uint16_t @ 2
  ftw: __uint16_t @ 4
  fop: __uint16_t @ 6
  rip: __uint64_t @ 8
  rdp: __uint64_t @ 16
  mxcsr: __uint32_t @ 24
  mxcr_mask: __uint32_t @ 28
  _st: _libc_fpxreg * 8 @ 32
  _xmm: _libc_xmmreg * 16 @ 160
  __glibc_reserved1: __uint32_t * 24 @ 416

mcontext_t: struct, 256 bytes
  gregs: gregset_t @ 0
  fpregs: fpregset_t @ 184
  __reserved1: c_ulonglong * 8 @ 192

ucontext_t: struct, 968 bytes
  uc_flags: c_ulong @ 0
  uc_link: POINTER(ucontext_t) @ 8
  uc_stack: stack_t @ 16
  uc_mcontext: mcontext_t @ 40
  uc_sigmask: sigset_t @ 296
  __fpregs_mem: _libc_fpstate @ 424
  __ssp: c_ulonglong * 4 @ 936

struct_sigstack: struct, 16 bytes
  ss_sp: c_void_p @ 0
  ss_onstack: c_int @ 8

Elf32_Ehdr: struct, 52 bytes
  e_ident: c_ubyte * 16 @ 0
  e_type: Elf32_Half @ 16
  e_machine: Elf32_Half @ 18
  e_version: Elf32_Word @ 20
  e_entry: Elf32_Addr @ 24
  e_phoff: Elf32_Off @ 28
  e_shoff: Elf32_Off @ 32
  e_flags: Elf32_Word @ 36
  e_ehsize: Elf32_Half @ 40
  e_phentsize: Elf32_Half @ 42
  e_phnum: Elf32_Half @ 44
  e_shentsize: Elf32_Half @ 46
  e_shnum: Elf32_Half @ 48
  e_shstrndx: Elf32_Half @ 50

Elf64_Ehdr: struct, 64 bytes
  e_ident: c_ubyte * 16 @ 0
  e_type: Elf64_Half @ 16
  e_machine: Elf64_Half @ 18
  e_version: Elf64_Word @ 20
  e_entry: Elf64_Addr @ 24
  e_phoff: Elf64_Off @ 32
  e_shoff: Elf64_Off @ 40
  e_flags: Elf64_Word @ 48
  e_ehsize: Elf64_Half @ 52
  e_phentsize: Elf64_Half @ 54
  e_phnum: Elf64_Half @ 56
  e_shentsize: Elf64_Half @ 58
  e_shnum: Elf64_Half @ 60
  e_shstrndx: Elf64_Half @ 62

Elf32_Shdr: struct, 40 bytes
  sh_name: Elf32_Word @ 0
  sh_type: Elf32_Word @ 4
  sh_flags: Elf32_Word @ 8
  sh_addr: Elf32_Addr @ 12
  sh_offset: Elf32_Off @ 16
  sh_size: Elf32_Word @ 20
  sh_link: Elf32_Word @ 24
  sh_info: Elf32_Word @ 28
  sh_addralign: Elf32_Word @ 32
  sh_entsize: Elf32_Word @ 36

Elf64_Shdr: struct, 64 bytes
  sh_name: Elf64_Word @ 0
  sh_type: Elf64_Word @ 4
  sh_flags: Elf64_Xword @ 8
  sh_addr: Elf64_Addr @ 16
  sh_offset: Elf64_Off @ 24
  sh_size: Elf64_Xword @ 32
  sh_link: Elf64_Word @ 40
  sh_info: Elf64_Word @ 44
  sh_addralign: Elf64_Xword @ 48
  sh_entsize: Elf64_Xword @ 56

Elf32_Chdr: struct, 12 bytes
  ch_type: Elf32_Word @ 0
  ch_size: Elf32_Word @ 4
  ch_addralign: Elf32_Word @ 8

Elf64_Chdr: struct, 24 bytes
  ch_type: Elf64_Word @ 0
  ch_reserved: Elf64_Word @ 4
  ch_size: Elf64_Xword @ 8
  ch_addralign: Elf64_Xword @ 16

Elf32_Sym: struct, 16 bytes
  st_name: Elf32_Word @ 0
  st_value: Elf32_Addr @ 4
  st_size: Elf32_Word @ 8
  st_info: c_ubyte @ 12
  st_other: c_ubyte @ 13
  st_shndx: Elf32_Section @ 14

Elf64_Sym: struct, 24 bytes
  st_name: Elf64_Word @ 0
  st_info: c_ubyte @ 4
  st_other: c_ubyte @ 5
  st_shndx: Elf64_Section @ 6
  st_value: Elf64_Addr @ 8
  st_size: Elf64_Xword @ 16

Elf32_Syminfo: struct, 4 bytes
  si_boundto: Elf32_Half @ 0
  si_flags: Elf32_Half @ 2

Elf64_Syminfo: struct, 4 bytes
  si_boundto: Elf64_Half @ 0
  si_flags: Elf64_Half @ 2

Elf32_Rel: struct, 8 bytes
  r_offset: Elf32_Addr @ 0
  r_info: Elf32_Word @ 4

Elf64_Rel: struct, 16 bytes
  r_offset: Elf64_Addr @ 0
  r_info: Elf64_Xword @ 8

Elf32_Rela: struct, 12 bytes
  r_offset: Elf32_Addr @ 0
  r_info: Elf32_Word @ 4
  r_addend: Elf32_Sword @ 8

Elf64_Rela: struct, 24 bytes
  r_offset: Elf64_Addr @ 0
  r_info: Elf64_Xword @ 8
  r_addend: Elf64_Sxword @ 16

Elf32_Phdr: struct, 32 bytes
  p_type: Elf32_Word @ 0
  p_offset: Elf32_Off @ 4
  p_vaddr: Elf32_Addr @ 8
  p_paddr: Elf32_Addr @ 12
  p_filesz: Elf32_Word @ 16
  p_memsz: Elf32_Word @ 20
  p_flags: Elf32_Word @ 24
  p_align: Elf32_Word @ 28

Elf64_Phdr: struct, 56 bytes
  p_type: Elf64_Word @ 0
  p_flags: Elf64_Word @ 4
  p_offset: Elf64_Off @ 8
  p_vaddr: Elf64_Addr @ 16
  p_paddr: Elf64_Addr @ 24
  p_filesz: Elf64_Xword @ 32
  p_memsz: Elf64_Xword @ 40
  p_align: Elf64_Xword @ 48

Elf32_Dyn: struct, 8 bytes
  d_tag: Elf32_Sword @ 0
  d_un: Elf32_Dyn_d_un @ 4

Elf32_Dyn_d_un: union, 4 bytes
  d_val: Elf32_Word @ 0
  d_ptr: Elf32_Addr @ 0

Elf64_Dyn: struct, 16 bytes
  d_tag: Elf64_Sxword @ 0
  d_un: Elf64_Dyn_d_un @ 8

Elf64_Dyn_d_un: union, 8 bytes
  d_val: Elf64_Xword @ 0
  d_ptr: Elf64_Addr @ 0

Elf32_Verdef: struct, 20 bytes
  vd_version: Elf32_Half @ 0
  vd_flags: Elf32_Half @ 2
  vd_ndx: Elf32_Half @ 4
  vd_cnt: Elf32_Half @ 6
  vd_hash: Elf32_Word @ 8
  vd_aux: Elf32_Word @ 12
  vd_next: Elf32_Word @ 16

Elf64_Verdef: struct, 20 bytes
  vd_version: Elf64_Half @ 0
  vd_flags: Elf64_Half @ 2
  vd_ndx: Elf64_Half @ 4
  vd_cnt: Elf64_Half @ 6
  vd_hash: Elf64_Word @ 8
  vd_aux: Elf64_Word @ 12
  vd_next: Elf64_Word @ 16

Elf32_Verdaux: struct, 8 bytes
  vda_name: Elf32_Word @ 0
  vda_next: Elf32_Word @ 4

Elf64_Verdaux: struct, 8 bytes
  vda_name: Elf64_Word @ 0
  vda_next: Elf64_Word @ 4

Elf32_Verneed: struct, 16 bytes
  vn_version: Elf32_Half @ 0
  vn_cnt: Elf32_Half @ 2
  vn_file: Elf32_Word @ 4
  vn_aux: Elf32_Word @ 8
  vn_next: Elf32_Word @ 12

Elf64_Verneed: struct, 16 bytes
  vn_version: Elf64_Half @ 0
  vn_cnt: Elf64_Half @ 2
  vn_file: Elf64_Word @ 4
  vn_aux: Elf64_Word @ 8
  vn_next: Elf64_Word @ 12

Elf32_Vernaux: struct, 16 bytes
  vna_hash: Elf32_Word @ 0
  vna_flags: Elf32_Half @ 4
  vna_other: Elf32_Half @ 6
  vna_name: Elf32_Word @ 8
  vna_next: Elf32_Word @ 12

Elf64_Vernaux: struct, 16 bytes
  vna_hash: Elf64_Word @ 0
  vna_flags: Elf64_Half @ 4
  vna_other: Elf64_Half @ 6
  vna_name: Elf64_Word @ 8
  vna_next: Elf64_Word @ 12

Elf32_auxv_t: struct, 8 bytes
  a_type: c_uint32 @ 0
  a_un: Elf32_auxv_t_a_un @ 4

Elf32_auxv_t_a_un: union, 4 bytes
  a_val: c_uint32 @ 0

Elf64_auxv_t: struct, 16 bytes
  a_type: c_uint64 @ 0
  a_un: Elf64_auxv_t_a_un @ 8

Elf64_auxv_t_a_un: union, 8 bytes
  a_val: c_uint64 @ 0

Elf32_Nhdr: struct, 12 bytes
  n_namesz: Elf32_Word @ 0
  n_descsz: Elf32_Word @ 4
  n_type: Elf32_Word @ 8

Elf64_Nhdr: struct, 12 bytes
  n_namesz: Elf64_Word @ 0
  n_descsz: Elf64_Word @ 4
  n_type: Elf64_Word @ 8

Elf32_Move: struct, 24 bytes
  m_value: Elf32_Xword @ 0
  m_info: Elf32_Word @ 8
  m_poffset: Elf32_Word @ 12
  m_repeat: Elf32_Half @ 16
  m_stride: Elf32_Half @ 18

Elf64_Move: struct, 32 bytes
  m_value: Elf64_Xword @ 0
  m_info: Elf64_Xword @ 8
  m_poffset: Elf64_Xword @ 16
  m_repeat: Elf64_Half @ 24
  m_stride: Elf64_Half @ 26

Elf32_gptab: union, 8 bytes
  gt_header: Elf32_gptab_gt_header @ 0
  gt_entry: Elf32_gptab_gt_entry @ 0

Elf32_gptab_gt_header: struct, 8 bytes
  gt_current_g_value: Elf32_Word @ 0
  gt_unused: Elf32_Word @ 4

Elf32_gptab_gt_entry: struct, 8 bytes
  gt_g_value: Elf32_Word @ 0
  gt_bytes: Elf32_Word @ 4

Elf32_RegInfo: struct, 24 bytes
  ri_gprmask: Elf32_Word @ 0
  ri_cprmask: Elf32_Word * 4 @ 4
  ri_gp_value: Elf32_Sword @ 20

Elf_Options: struct, 8 bytes
  kind: c_ubyte @ 0
  size: c_ubyte @ 1
  section: Elf32_Section @ 2
  info: Elf32_Word @ 4

Elf_Options_Hw: struct, 8 bytes
  hwp_flags1: Elf32_Word @ 0
  hwp_flags2: Elf32_Word @ 4

Elf32_Lib: struct, 20 bytes
  l_name: Elf32_Word @ 0
  l_time_stamp: Elf32_Word @ 4
  l_checksum: Elf32_Word @ 8
  l_version: Elf32_Word @ 12
  l_flags: Elf32_Word @ 16

Elf64_Lib: struct, 20 bytes
  l_name: Elf64_Word @ 0
  l_time_stamp: Elf64_Word @ 4
  l_checksum: Elf64_Word @ 8
  l_version: Elf64_Word @ 12
  l_flags: Elf64_Word @ 16

Elf_MIPS_ABIFlags_v0: struct, 24 bytes
  version: Elf32_Half @ 0
  isa_level: c_ubyte @ 2
  isa_rev: c_ubyte @ 3
  gpr_size: c_ubyte @ 4
  cpr1_size: c_ubyte @ 5
  cpr2_size: c_ubyte @ 6
  fp_abi: c_ubyte @ 7
  isa_ext: Elf32_Word @ 8
  ases: Elf32_Word @ 12
  flags1: Elf32_Word @ 16
  flags2: Elf32_Word @ 20

termios: struct, 60 bytes
  c_iflag: tcflag_t @ 0
  c_oflag: tcflag_t @ 4
  c_cflag: tcflag_t @ 8
  c_lflag: tcflag_t @ 12
  c_line: cc_t @ 16
  c_cc: cc_t * 32 @ 17
  : termios_union___ispeed @ 52
  : termios_union___ospeed @ 56

termios_union___ispeed: union, 4 bytes
  __ispeed: speed_t @ 0
  c_ispeed: speed_t @ 0

termios_union___ospeed: union, 4 bytes
  __ospeed: speed_t @ 0
  c_ospeed: speed_t @ 0

obstack: struct, incomplete

_G_fpos_t: struct, 16 bytes
  __pos: __off_t @ 0
  __state: __mbstate_t @ 8

__mbstate_t: struct, 8 bytes
  __count: c_int @ 0
  __value: __mbstate_t___value @ 4

__mbstate_t___value: union, 4 bytes
  __wch: c_uint @ 0
  __wchb: c_char * 4 @ 0

_G_fpos64_t: struct, 16 bytes
  __pos: __off64_t @ 0
  __state: __mbstate_t @ 8

_IO_marker: struct, incomplete

_IO_codecvt: struct, incomplete

_IO_wide_data: struct, incomplete

_IO_FILE: struct, 216 bytes, align 8, explicit
  _flags: c_int @ 0
  _IO_read_ptr: POINTER(c_char) @ 8
  _IO_read_end: POINTER(c_char) @ 16
  _IO_read_base: POINTER(c_char) @ 24
  _IO_write_base: POINTER(c_char) @ 32
  _IO_write_ptr: POINTER(c_char) @ 40
  _IO_write_end: POINTER(c_char) @ 48
  _IO_buf_base: POINTER(c_char) @ 56
  _IO_buf_end: POINTER(c_char) @ 64
  _IO_save_base: POINTER(c_char) @ 72
  _IO_backup_base: POINTER(c_char) @ 80
  _IO_save_end: POINTER(c_char) @ 88
  _markers: POINTER(_IO_marker) @ 96
  _chain: POINTER(_IO_FILE) @ 104
  _fileno: c_int @ 112
  _flags2: c_int:24 @ 116.0
  _short_backupbuf: c_char * 1 @ 119
  _old_offset: __off_t @ 120
  _cur_column: c_ushort @ 128
  _vtable_offset: c_byte @ 130
  _shortbuf: c_char * 1 @ 131
  _lock: c_void_p @ 136
  _offset: __off64_t @ 144
  _codecvt: POINTER(_IO_codecvt) @ 152
  _wide_data: POINTER(_IO_wide_data) @ 160
  _freeres_list: POINTER(_IO_FILE) @ 168
  _freeres_buf: c_void_p @ 176
  _prevchain: POINTER(POINTER(_IO_FILE)) @ 184
  _mode: c_int @ 192
  _unused3: c_int @ 196
  _total_written: __uint64_t @ 200
  _unused2: c_char * 8 @ 208

_IO_cookie_io_functions_t: struct, 32 bytes
  read: cookie_read_function_t @ 0
  write: cookie_write_function_t @ 8
  seek: cookie_seek_function_t @ 16
  close: cookie_close_function_t @ 24

serial_iso7816: struct, 40 bytes
  flags: __u32 @ 0
  tg: __u32 @ 4
  sc_fi: __u32 @ 8
  sc_di: __u32 @ 12
  clk: __u32 @ 16
  reserved: __u32 * 5 @ 20
"""

_enums = """
__itimer_which: c_uint
  ITIMER_REAL = 0
  ITIMER_VIRTUAL = 1
  ITIMER_PROF = 2

__pid_type: c_uint
  F_OWNER_TID = 0
  F_OWNER_PID = 1
  F_OWNER_PGRP = 2
  F_OWNER_GID = 2

EPOLL_EVENTS: c_uint
  EPOLLIN = 1
  EPOLLPRI = 2
  EPOLLOUT = 4
  EPOLLRDNORM = 0x40
  EPOLLRDBAND = 0x80
  EPOLLWRNORM = 0x100
  EPOLLWRBAND = 0x200
  EPOLLMSG = 0x400
  EPOLLERR = 8
  EPOLLHUP = 0x10
  EPOLLRDHUP = 0x2000
  EPOLLEXCLUSIVE = 0x10000000
  EPOLLWAKEUP = 0x20000000
  EPOLLONESHOT = 0x40000000
  EPOLLET = 0x80000000

__socket_type: c_uint
  SOCK_STREAM = 1
  SOCK_DGRAM = 2
  SOCK_RAW = 3
  SOCK_RDM = 4
  SOCK_SEQPACKET = 5
  SOCK_DCCP = 6
  SOCK_PACKET = 10
  SOCK_CLOEXEC = 524288
  SOCK_NONBLOCK = 2048
"""

_types = """
off_t = __off_t
mode_t = __mode_t
__u_char = c_ubyte
__u_short = c_ushort
__u_int = c_uint
__u_long = c_ulong
__int8_t = c_byte
__uint8_t = c_ubyte
__int16_t = c_short
__uint16_t = c_ushort
__int32_t = c_int
__uint32_t = c_uint
__int64_t = c_long
__uint64_t = c_ulong
__int_least8_t = __int8_t
__uint_least8_t = __uint8_t
__int_least16_t = __int16_t
__uint_least16_t = __uint16_t
__int_least32_t = __int32_t
__uint_least32_t = __uint32_t
__int_least64_t = __int64_t
__uint_least64_t = __uint64_t
__quad_t = c_long
__u_quad_t = c_ulong
__intmax_t = c_long
__uintmax_t = c_ulong
__dev_t = c_ulong
__uid_t = c_uint
__gid_t = c_uint
__ino_t = c_ulong
__ino64_t = c_ulong
__mode_t = c_uint
__nlink_t = c_ulong
__off_t = c_long
__off64_t = c_long
__pid_t = c_int
__clock_t = c_long
__id_t = c_uint
__time_t = c_long
__useconds_t = c_uint
__suseconds_t = c_long
__daddr_t = c_int
__key_t = c_int
__clockid_t = c_int
__timer_t = c_void_p
__blksize_t = c_long
__blkcnt_t = c_long
__blkcnt64_t = c_long
__fsblkcnt_t = c_ulong
__fsblkcnt64_t = c_ulong
__fsfilcnt_t = c_ulong
__fsfilcnt64_t = c_ulong
__ssize_t = c_long
__syscall_slong_t = c_long
__loff_t = __off64_t
__caddr_t = POINTER(c_char)
__intptr_t = c_long
__socklen_t = c_uint
__sig_atomic_t = c_int
suseconds_t = __suseconds_t
__itimer_which_t = __itimer_which
time_t = __time_t
__fd_mask = c_long
fd_mask = __fd_mask
sigset_t = __sigset_t
off64_t = __off64_t
pid_t = __pid_t
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
locale_t = __locale_t
__locale_t = POINTER(__locale_struct)
ssize_t = __ssize_t
gid_t = __gid_t
uid_t = __uid_t
useconds_t = __useconds_t
intptr_t = __intptr_t
socklen_t = __socklen_t
error_t = c_int
eventfd_t = c_uint64
int_fast8_t = c_byte
int_fast16_t = c_long
int_fast32_t = c_long
int_fast64_t = c_long
uint_fast8_t = c_ubyte
uint_fast16_t = c_ulong
uint_fast32_t = c_ulong
uint_fast64_t = c_ulong
uintptr_t = c_ulong
intmax_t = __intmax_t
uintmax_t = __uintmax_t
int8_t = __int8_t
int16_t = __int16_t
int32_t = __int32_t
int64_t = __int64_t
uint8_t = __uint8_t
uint16_t = __uint16_t
uint32_t = __uint32_t
uint64_t = __uint64_t
int_least8_t = __int_least8_t
int_least16_t = __int_least16_t
int_least32_t = __int_least32_t
int_least64_t = __int_least64_t
uint_least8_t = __uint_least8_t
uint_least16_t = __uint_least16_t
uint_least32_t = __uint_least32_t
uint_least64_t = __uint_least64_t
clock_t = __clock_t
clockid_t = __clockid_t
timer_t = __timer_t
__sigval_t = sigval
u_char = __u_char
u_short = __u_short
u_int = __u_int
u_long = __u_long
quad_t = __quad_t
u_quad_t = __u_quad_t
fsid_t = __fsid_t
loff_t = __loff_t
ino_t = __ino_t
ino64_t = __ino64_t
dev_t = __dev_t
nlink_t = __nlink_t
id_t = __id_t
daddr_t = __daddr_t
caddr_t = __caddr_t
key_t = __key_t
ulong = c_ulong
ushort = c_ushort
uint = c_uint
u_int8_t = __uint8_t
u_int16_t = __uint16_t
u_int32_t = __uint32_t
u_int64_t = __uint64_t
register_t = c_long
blksize_t = __blksize_t
blkcnt_t = __blkcnt_t
fsblkcnt_t = __fsblkcnt_t
fsfilcnt_t = __fsfilcnt_t
blkcnt64_t = __blkcnt64_t
fsblkcnt64_t = __fsblkcnt64_t
fsfilcnt64_t = __fsfilcnt64_t
pthread_t = c_ulong
pthread_key_t = c_uint
pthread_once_t = c_int
pthread_spinlock_t = c_int
__pthread_list_t = __pthread_internal_list
epoll_data_t = epoll_data
nfds_t = c_ulong
sa_family_t = c_ushort
Lmid_t = c_long
__cpu_mask = c_ulong
__compar_fn_t = CFUNCTYPE(c_int, c_void_p, c_void_p)
comparison_fn_t = __compar_fn_t
__compar_d_fn_t = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p)
_Float128 = opaque(16, 16)
_Float32 = c_float
_Float64 = c_double
_Float32x = c_double
_Float64x = c_longdouble
once_flag = __once_flag
__sighandler_t = CFUNCTYPE(None, c_int)
sighandler_t = __sighandler_t
sig_t = __sighandler_t
sig_atomic_t = __sig_atomic_t
sigval_t = __sigval_t
sigevent_t = sigevent
greg_t = c_longlong
gregset_t = greg_t * 23
fpregset_t = POINTER(_libc_fpstate)
Elf32_Half = c_uint16
Elf64_Half = c_uint16
Elf32_Word = c_uint32
Elf32_Sword = c_int32
Elf64_Word = c_uint32
Elf64_Sword = c_int32
Elf32_Xword = c_uint64
Elf32_Sxword = c_int64
Elf64_Xword = c_uint64
Elf64_Sxword = c_int64
Elf32_Addr = c_uint32
Elf64_Addr = c_uint64
Elf32_Off = c_uint32
Elf64_Off = c_uint64
Elf32_Section = c_uint16
Elf64_Section = c_uint16
Elf32_Versym = Elf32_Half
Elf64_Versym = Elf64_Half
Elf32_Relr = Elf32_Word
Elf64_Relr = Elf64_Xword
Elf32_Conflict = Elf32_Addr
baud_t = speed_t
cc_t = c_ubyte
speed_t = c_uint
tcflag_t = c_uint
va_list = opaque(24, 8)
fpos_t = __fpos_t
fpos64_t = __fpos64_t
__fpos_t = _G_fpos_t
__fpos64_t = _G_fpos64_t
FILE = _IO_FILE
_IO_lock_t = None
cookie_read_function_t = CFUNCTYPE(__ssize_t, c_void_p, POINTER(c_char), c_size_t)
cookie_write_function_t = CFUNCTYPE(__ssize_t, c_void_p, c_char_p, c_size_t)
cookie_seek_function_t = CFUNCTYPE(c_int, c_void_p, POINTER(__off64_t), c_int)
cookie_close_function_t = CFUNCTYPE(c_int, c_void_p)
cookie_io_functions_t = _IO_cookie_io_functions_t
"""

_functions = """
mmap(__addr: c_void_p, __len: c_size_t, __prot: c_int, __flags: c_int, __fd: c_int, __offset: __off_t) -> c_void_p
mmap64(__addr: c_void_p, __len: c_size_t, __prot: c_int, __flags: c_int, __fd: c_int, __offset: __off64_t) -> c_void_p
munmap(__addr: c_void_p, __len: c_size_t) -> c_int
mprotect(__addr: c_void_p, __len: c_size_t, __prot: c_int) -> c_int
msync(__addr: c_void_p, __len: c_size_t, __flags: c_int) -> c_int
madvise(__addr: c_void_p, __len: c_size_t, __advice: c_int) -> c_int
posix_madvise(__addr: c_void_p, __len: c_size_t, __advice: c_int) -> c_int
mlock(__addr: const c_void_p, __len: c_size_t) -> c_int
munlock(__addr: const c_void_p, __len: c_size_t) -> c_int
mlockall(__flags: c_int) -> c_int
munlockall() -> c_int
mincore(__start: c_void_p, __len: c_size_t, __vec: POINTER(c_ubyte)) -> c_int
mremap(__addr: c_void_p, __old_len: c_size_t, __new_len: c_size_t, __flags: c_int, ...) -> c_void_p
remap_file_pages(__start: c_void_p, __size: c_size_t, __prot: c_int, __pgoff: c_size_t, __flags: c_int) -> c_int
shm_open(__name: c_char_p, __oflag: c_int, __mode: mode_t) -> c_int
shm_unlink(__name: c_char_p) -> c_int
memfd_create(__name: c_char_p, __flags: c_uint) -> c_int
mlock2(__addr: const c_void_p, __length: c_size_t, __flags: c_uint) -> c_int
pkey_alloc(__flags: c_uint, __access_restrictions: c_uint) -> c_int
pkey_set(__key: c_int, __access_restrictions: c_uint) -> c_int
pkey_get(__key: c_int) -> c_int
pkey_free(__key: c_int) -> c_int
pkey_mprotect(__addr: c_void_p, __len: c_size_t, __prot: c_int, __pkey: c_int) -> c_int
mseal(__addr: c_void_p, __len: c_size_t, flags: c_ulong) -> c_int
process_madvise(__pid_fd: c_int, __iov: POINTER(iovec), __count: c_size_t, __advice: c_int, __flags: c_uint) -> __ssize_t
process_mrelease(pidfd: c_int, flags: c_uint) -> c_int
gettimeofday(__tv: POINTER(timeval), __tz: c_void_p) -> c_int
settimeofday(__tv: POINTER(timeval), __tz: POINTER(struct_timezone)) -> c_int
adjtime(__delta: POINTER(timeval), __olddelta: POINTER(timeval)) -> c_int
getitimer(__which: __itimer_which_t, __value: POINTER(itimerval)) -> c_int
setitimer(__which: __itimer_which_t, __new: POINTER(itimerval), __old: POINTER(itimerval)) -> c_int
utimes(__file: c_char_p, __tvp: POINTER(timeval)) -> c_int
lutimes(__file: c_char_p, __tvp: POINTER(timeval)) -> c_int
futimes(__fd: c_int, __tvp: POINTER(timeval)) -> c_int
futimesat(__fd: c_int, __file: c_char_p, __tvp: POINTER(timeval)) -> c_int
select(__nfds: c_int, __readfds: POINTER(fd_set), __writefds: POINTER(fd_set), __exceptfds: POINTER(fd_set), __timeout: POINTER(timeval)) -> c_int
pselect(__nfds: c_int, __readfds: POINTER(fd_set), __writefds: POINTER(fd_set), __exceptfds: POINTER(fd_set), __timeout: POINTER(timespec), __sigmask: POINTER(__sigset_t)) -> c_int
ioctl(__fd: c_int, __request: c_ulong, ...) -> c_int
fcntl(__fd: c_int, __cmd: c_int, ...) -> c_int
fcntl64(__fd: c_int, __cmd: c_int, ...) -> c_int
open(__file: c_char_p, __oflag: c_int, ...) -> c_int
open64(__file: c_char_p, __oflag: c_int, ...) -> c_int
openat(__fd: c_int, __file: c_char_p, __oflag: c_int, ...) -> c_int
openat64(__fd: c_int, __file: c_char_p, __oflag: c_int, ...) -> c_int
creat(__file: c_char_p, __mode: mode_t) -> c_int
creat64(__file: c_char_p, __mode: mode_t) -> c_int
lockf(__fd: c_int, __cmd: c_int, __len: off_t) -> c_int
lockf64(__fd: c_int, __cmd: c_int, __len: off64_t) -> c_int
posix_fadvise(__fd: c_int, __offset: off_t, __len: off_t, __advise: c_int) -> c_int
posix_fadvise64(__fd: c_int, __offset: off64_t, __len: off64_t, __advise: c_int) -> c_int
posix_fallocate(__fd: c_int, __offset: off_t, __len: off_t) -> c_int
posix_fallocate64(__fd: c_int, __offset: off64_t, __len: off64_t) -> c_int
readahead(__fd: c_int, __offset: __off64_t, __count: c_size_t) -> __ssize_t
sync_file_range(__fd: c_int, __offset: __off64_t, __count: __off64_t, __flags: c_uint) -> c_int
vmsplice(__fdout: c_int, __iov: POINTER(iovec), __count: c_size_t, __flags: c_uint) -> __ssize_t
splice(__fdin: c_int, __offin: POINTER(__off64_t), __fdout: c_int, __offout: POINTER(__off64_t), __len: c_size_t, __flags: c_uint) -> __ssize_t
tee(__fdin: c_int, __fdout: c_int, __len: c_size_t, __flags: c_uint) -> __ssize_t
fallocate(__fd: c_int, __mode: c_int, __offset: __off_t, __len: __off_t) -> c_int
fallocate64(__fd: c_int, __mode: c_int, __offset: __off64_t, __len: __off64_t) -> c_int
name_to_handle_at(__dfd: c_int, __name: c_char_p, __handle: POINTER(file_handle), __mnt_id: POINTER(c_int), __flags: c_int) -> c_int
open_by_handle_at(__mountdirfd: c_int, __handle: POINTER(file_handle), __flags: c_int) -> c_int
openat2(__dfd: c_int, __filename: c_char_p, __how: POINTER(open_how), __usize: c_ulong) -> c_int
memcpy(__dest: c_void_p, __src: const c_void_p, __n: c_size_t) -> c_void_p
memmove(__dest: c_void_p, __src: const c_void_p, __n: c_size_t) -> c_void_p
memccpy(__dest: c_void_p, __src: const c_void_p, __c: c_int, __n: c_size_t) -> c_void_p
memset(__s: c_void_p, __c: c_int, __n: c_size_t) -> c_void_p
memset_explicit(__s: c_void_p, __c: c_int, __n: c_size_t) -> c_void_p
memcmp(__s1: const c_void_p, __s2: const c_void_p, __n: c_size_t) -> c_int
memchr(__s: const c_void_p, __c: c_int, __n: c_size_t) -> c_void_p
rawmemchr(__s: const c_void_p, __c: c_int) -> c_void_p
memrchr(__s: const c_void_p, __c: c_int, __n: c_size_t) -> c_void_p
strcpy(__dest: POINTER(c_char), __src: c_char_p) -> POINTER(c_char)
strncpy(__dest: POINTER(c_char), __src: const POINTER(c_char), __n: c_size_t) -> POINTER(c_char)
strcat(__dest: POINTER(c_char), __src: c_char_p) -> POINTER(c_char)
strncat(__dest: POINTER(c_char), __src: const POINTER(c_char), __n: c_size_t) -> POINTER(c_char)
strcmp(__s1: c_char_p, __s2: c_char_p) -> c_int
strncmp(__s1: c_char_p, __s2: const POINTER(c_char), __n: c_size_t) -> c_int
strcoll(__s1: c_char_p, __s2: c_char_p) -> c_int
strxfrm(__dest: POINTER(c_char), __src: const POINTER(c_char), __n: c_size_t) -> c_ulong
strcoll_l(__s1: c_char_p, __s2: c_char_p, __l: locale_t) -> c_int
strxfrm_l(__dest: POINTER(c_char), __src: const POINTER(c_char), __n: c_size_t, __l: locale_t) -> c_size_t
strdup(__s: c_char_p) -> POINTER(c_char)
strndup(__string: const POINTER(c_char), __n: c_size_t) -> POINTER(c_char)
strchr(__s: c_char_p, __c: c_int) -> POINTER(c_char)
strrchr(__s: c_char_p, __c: c_int) -> POINTER(c_char)
strchrnul(__s: c_char_p, __c: c_int) -> POINTER(c_char)
strcspn(__s: c_char_p, __reject: c_char_p) -> c_ulong
strspn(__s: c_char_p, __accept: c_char_p) -> c_ulong
strpbrk(__s: c_char_p, __accept: c_char_p) -> POINTER(c_char)
strstr(__haystack: c_char_p, __needle: c_char_p) -> POINTER(c_char)
strtok(__s: POINTER(c_char), __delim: c_char_p) -> POINTER(c_char)
strtok_r(__s: POINTER(c_char), __delim: c_char_p, __save_ptr: POINTER(POINTER(c_char))) -> POINTER(c_char)
strcasestr(__haystack: c_char_p, __needle: c_char_p) -> POINTER(c_char)
memmem(__haystack: const c_void_p, __haystacklen: c_size_t, __needle: const c_void_p, __needlelen: c_size_t) -> c_void_p
mempcpy(__dest: c_void_p, __src: const c_void_p, __n: c_size_t) -> c_void_p
strlen(__s: c_char_p) -> c_ulong
strnlen(__string: const POINTER(c_char), __maxlen: c_size_t) -> c_size_t
strerror(__errnum: c_int) -> POINTER(c_char)
strerror_r(__errnum: c_int, __buf: POINTER(c_char), __buflen: c_size_t) -> POINTER(c_char)
strerrordesc_np(__err: c_int) -> c_char_p
strerrorname_np(__err: c_int) -> c_char_p
strerror_l(__errnum: c_int, __l: locale_t) -> POINTER(c_char)
explicit_bzero(__s: c_void_p, __n: c_size_t) -> None
strsep(__stringp: POINTER(POINTER(c_char)), __delim: c_char_p) -> POINTER(c_char)
strsignal(__sig: c_int) -> POINTER(c_char)
sigabbrev_np(__sig: c_int) -> c_char_p
sigdescr_np(__sig: c_int) -> c_char_p
stpcpy(__dest: POINTER(c_char), __src: c_char_p) -> POINTER(c_char)
stpncpy(__dest: POINTER(c_char), __src: const POINTER(c_char), __n: c_size_t) -> POINTER(c_char)
strverscmp(__s1: c_char_p, __s2: c_char_p) -> c_int
strfry(__string: POINTER(c_char)) -> POINTER(c_char)
memfrob(__s: c_void_p, __n: c_size_t) -> c_void_p
basename(__filename: c_char_p) -> POINTER(c_char)
access(__name: c_char_p, __type: c_int) -> c_int
euidaccess(__name: c_char_p, __type: c_int) -> c_int
eaccess(__name: c_char_p, __type: c_int) -> c_int
execveat(__fd: c_int, __path: c_char_p, __argv: POINTER(POINTER(c_char)), __envp: POINTER(POINTER(c_char)), __flags: c_int) -> c_int
faccessat(__fd: c_int, __file: c_char_p, __type: c_int, __flag: c_int) -> c_int
lseek(__fd: c_int, __offset: __off_t, __whence: c_int) -> __off_t
lseek64(__fd: c_int, __offset: __off64_t, __whence: c_int) -> __off64_t
close(__fd: c_int) -> c_int
closefrom(__lowfd: c_int) -> None
read(__fd: c_int, __buf: c_void_p, __nbytes: c_size_t) -> c_ssize_t
write(__fd: c_int, __buf: const c_void_p, __n: c_size_t) -> c_ssize_t
pread(__fd: c_int, __buf: c_void_p, __nbytes: c_size_t, __offset: __off_t) -> c_ssize_t
pwrite(__fd: c_int, __buf: const c_void_p, __n: c_size_t, __offset: __off_t) -> c_ssize_t
pread64(__fd: c_int, __buf: c_void_p, __nbytes: c_size_t, __offset: __off64_t) -> c_ssize_t
pwrite64(__fd: c_int, __buf: const c_void_p, __n: c_size_t, __offset: __off64_t) -> c_ssize_t
pipe(__pipedes: POINTER(c_int)) -> c_int
pipe2(__pipedes: POINTER(c_int), __flags: c_int) -> c_int
alarm(__seconds: c_uint) -> c_uint
sleep(__seconds: c_uint) -> c_uint
ualarm(__value: __useconds_t, __interval: __useconds_t) -> __useconds_t
usleep(__useconds: __useconds_t) -> c_int
pause() -> c_int
chown(__file: c_char_p, __owner: __uid_t, __group: __gid_t) -> c_int
fchown(__fd: c_int, __owner: __uid_t, __group: __gid_t) -> c_int
lchown(__file: c_char_p, __owner: __uid_t, __group: __gid_t) -> c_int
fchownat(__fd: c_int, __file: c_char_p, __owner: __uid_t, __group: __gid_t, __flag: c_int) -> c_int
chdir(__path: c_char_p) -> c_int
fchdir(__fd: c_int) -> c_int
getcwd(__buf: POINTER(c_char), __size: c_size_t) -> POINTER(c_char)
get_current_dir_name() -> POINTER(c_char)
getwd(__buf: POINTER(c_char)) -> POINTER(c_char)
dup(__fd: c_int) -> c_int
dup2(__fd: c_int, __fd2: c_int) -> c_int
dup3(__fd: c_int, __fd2: c_int, __flags: c_int) -> c_int
execve(__path: c_char_p, __argv: POINTER(POINTER(c_char)), __envp: POINTER(POINTER(c_char))) -> c_int
fexecve(__fd: c_int, __argv: POINTER(POINTER(c_char)), __envp: POINTER(POINTER(c_char))) -> c_int
execv(__path: c_char_p, __argv: POINTER(POINTER(c_char))) -> c_int
execle(__path: c_char_p, __arg: c_char_p, ...) -> c_int
execl(__path: c_char_p, __arg: c_char_p, ...) -> c_int
execvp(__file: c_char_p, __argv: POINTER(POINTER(c_char))) -> c_int
execlp(__file: c_char_p, __arg: c_char_p, ...) -> c_int
execvpe(__file: c_char_p, __argv: POINTER(POINTER(c_char)), __envp: POINTER(POINTER(c_char))) -> c_int
nice(__inc: c_int) -> c_int
_exit(__status: c_int) -> None
pathconf(__path: c_char_p, __name: c_int) -> c_long
fpathconf(__fd: c_int, __name: c_int) -> c_long
sysconf(__name: c_int) -> c_long
confstr(__name: c_int, __buf: POINTER(c_char), __len: c_size_t) -> c_size_t
getpid() -> __pid_t
getppid() -> __pid_t
getpgrp() -> __pid_t
getpgid(__pid: __pid_t) -> __pid_t
setpgid(__pid: __pid_t, __pgid: __pid_t) -> c_int
setpgrp() -> c_int
setsid() -> __pid_t
getsid(__pid: __pid_t) -> __pid_t
getuid() -> __uid_t
geteuid() -> __uid_t
getgid() -> __gid_t
getegid() -> __gid_t
getgroups(__size: c_int, __list: POINTER(__gid_t)) -> c_int
group_member(__gid: __gid_t) -> c_int
setuid(__uid: __uid_t) -> c_int
setreuid(__ruid: __uid_t, __euid: __uid_t) -> c_int
seteuid(__uid: __uid_t) -> c_int
setgid(__gid: __gid_t) -> c_int
setregid(__rgid: __gid_t, __egid: __gid_t) -> c_int
setegid(__gid: __gid_t) -> c_int
getresuid(__ruid: POINTER(__uid_t), __euid: POINTER(__uid_t), __suid: POINTER(__uid_t)) -> c_int
getresgid(__rgid: POINTER(__gid_t), __egid: POINTER(__gid_t), __sgid: POINTER(__gid_t)) -> c_int
setresuid(__ruid: __uid_t, __euid: __uid_t, __suid: __uid_t) -> c_int
setresgid(__rgid: __gid_t, __egid: __gid_t, __sgid: __gid_t) -> c_int
fork() -> __pid_t
vfork() -> c_int
_Fork() -> __pid_t
ttyname(__fd: c_int) -> POINTER(c_char)
ttyname_r(__fd: c_int, __buf: POINTER(c_char), __buflen: c_size_t) -> c_int
isatty(__fd: c_int) -> c_int
ttyslot() -> c_int
link(__from: c_char_p, __to: c_char_p) -> c_int
linkat(__fromfd: c_int, __from: c_char_p, __tofd: c_int, __to: c_char_p, __flags: c_int) -> c_int
symlink(__from: c_char_p, __to: c_char_p) -> c_int
readlink(__path: c_char_p, __buf: POINTER(c_char), __len: c_size_t) -> c_ssize_t
symlinkat(__from: c_char_p, __tofd: c_int, __to: c_char_p) -> c_int
readlinkat(__fd: c_int, __path: c_char_p, __buf: POINTER(c_char), __len: c_size_t) -> c_ssize_t
unlink(__name: c_char_p) -> c_int
unlinkat(__fd: c_int, __name: c_char_p, __flag: c_int) -> c_int
rmdir(__path: c_char_p) -> c_int
tcgetpgrp(__fd: c_int) -> __pid_t
tcsetpgrp(__fd: c_int, __pgrp_id: __pid_t) -> c_int
getlogin() -> POINTER(c_char)
getlogin_r(__name: POINTER(c_char), __name_len: c_size_t) -> c_int
setlogin(__name: c_char_p) -> c_int
gethostname(__name: POINTER(c_char), __len: c_size_t) -> c_int
sethostname(__name: const POINTER(c_char), __len: c_size_t) -> c_int
sethostid(__id: c_long) -> c_int
getdomainname(__name: POINTER(c_char), __len: c_size_t) -> c_int
setdomainname(__name: const POINTER(c_char), __len: c_size_t) -> c_int
vhangup() -> c_int
revoke(__file: c_char_p) -> c_int
profil(__sample_buffer: POINTER(c_ushort), __size: c_size_t, __offset: c_size_t, __scale: c_uint) -> c_int
acct(__name: c_char_p) -> c_int
getusershell() -> POINTER(c_char)
endusershell() -> None
setusershell() -> None
daemon(__nochdir: c_int, __noclose: c_int) -> c_int
chroot(__path: c_char_p) -> c_int
getpass(__prompt: c_char_p) -> POINTER(c_char)
fsync(__fd: c_int) -> c_int
syncfs(__fd: c_int) -> c_int
gethostid() -> c_long
sync() -> None
getpagesize() -> c_int
getdtablesize() -> c_int
truncate(__file: c_char_p, __length: __off_t) -> c_int
truncate64(__file: c_char_p, __length: __off64_t) -> c_int
ftruncate(__fd: c_int, __length: __off_t) -> c_int
ftruncate64(__fd: c_int, __length: __off64_t) -> c_int
brk(__addr: c_void_p) -> c_int
sbrk(__delta: c_ssize_t) -> c_void_p
syscall(__sysno: c_long, ...) -> c_long
copy_file_range(__infd: c_int, __pinoff: POINTER(__off64_t), __outfd: c_int, __poutoff: POINTER(__off64_t), __length: c_size_t, __flags: c_uint) -> c_ssize_t
fdatasync(__fildes: c_int) -> c_int
crypt(__key: c_char_p, __salt: c_char_p) -> POINTER(c_char)
swab(__from: const c_void_p, __to: c_void_p, __n: c_ssize_t) -> None
getentropy(__buffer: c_void_p, __length: c_size_t) -> c_int
close_range(__fd: c_uint, __max_fd: c_uint, __flags: c_int) -> c_int
getopt(___argc: c_int, ___argv: POINTER(POINTER(c_char)), __shortopts: c_char_p) -> c_int
gettid() -> __pid_t
__errno_location() -> POINTER(c_int)
eventfd(__count: c_uint, __flags: c_int) -> c_int
eventfd_read(__fd: c_int, __value: POINTER(eventfd_t)) -> c_int
eventfd_write(__fd: c_int, __value: eventfd_t) -> c_int
signalfd(__fd: c_int, __mask: POINTER(sigset_t), __flags: c_int) -> c_int
timerfd_create(__clock_id: __clockid_t, __flags: c_int) -> c_int
timerfd_settime(__ufd: c_int, __flags: c_int, __utmr: POINTER(itimerspec), __otmr: POINTER(itimerspec)) -> c_int
timerfd_gettime(__ufd: c_int, __otmr: POINTER(itimerspec)) -> c_int
clock() -> clock_t
time(__timer: POINTER(time_t)) -> time_t
difftime(__time1: time_t, __time0: time_t) -> c_double
mktime(__tp: POINTER(tm)) -> time_t
strftime(__s: POINTER(c_char), __maxsize: c_size_t, __format: c_char_p, __tp: POINTER(tm)) -> c_size_t
strptime(__s: c_char_p, __fmt: c_char_p, __tp: POINTER(tm)) -> POINTER(c_char)
strftime_l(__s: POINTER(c_char), __maxsize: c_size_t, __format: c_char_p, __tp: POINTER(tm), __loc: locale_t) -> c_size_t
strptime_l(__s: c_char_p, __fmt: c_char_p, __tp: POINTER(tm), __loc: locale_t) -> POINTER(c_char)
gmtime(__timer: const POINTER(time_t)) -> POINTER(tm)
localtime(__timer: const POINTER(time_t)) -> POINTER(tm)
gmtime_r(__timer: const POINTER(time_t), __tp: POINTER(tm)) -> POINTER(tm)
localtime_r(__timer: const POINTER(time_t), __tp: POINTER(tm)) -> POINTER(tm)
asctime(__tp: POINTER(tm)) -> POINTER(c_char)
ctime(__timer: const POINTER(time_t)) -> POINTER(c_char)
asctime_r(__tp: POINTER(tm), __buf: POINTER(c_char)) -> POINTER(c_char)
ctime_r(__timer: const POINTER(time_t), __buf: POINTER(c_char)) -> POINTER(c_char)
tzset() -> None
timegm(__tp: POINTER(tm)) -> time_t
timelocal(__tp: POINTER(tm)) -> time_t
dysize(__year: c_int) -> c_int
nanosleep(__requested_time: POINTER(timespec), __remaining: POINTER(timespec)) -> c_int
clock_getres(__clock_id: clockid_t, __res: POINTER(timespec)) -> c_int
clock_gettime(__clock_id: clockid_t, __tp: POINTER(timespec)) -> c_int
clock_settime(__clock_id: clockid_t, __tp: POINTER(timespec)) -> c_int
clock_nanosleep(__clock_id: clockid_t, __flags: c_int, __req: POINTER(timespec), __rem: POINTER(timespec)) -> c_int
clock_getcpuclockid(__pid: pid_t, __clock_id: POINTER(clockid_t)) -> c_int
timer_create(__clock_id: clockid_t, __evp: POINTER(sigevent), __timerid: POINTER(timer_t)) -> c_int
timer_delete(__timerid: timer_t) -> c_int
timer_settime(__timerid: timer_t, __flags: c_int, __value: POINTER(itimerspec), __ovalue: POINTER(itimerspec)) -> c_int
timer_gettime(__timerid: timer_t, __value: POINTER(itimerspec)) -> c_int
timer_getoverrun(__timerid: timer_t) -> c_int
timespec_get(__ts: POINTER(timespec), __base: c_int) -> c_int
timespec_getres(__ts: POINTER(timespec), __base: c_int) -> c_int
getdate(__string: c_char_p) -> POINTER(tm)
getdate_r(__string: c_char_p, __resbufp: POINTER(tm)) -> c_int
clock_adjtime(__clock_id: __clockid_t, __utx: POINTER(timex)) -> c_int
inotify_init() -> c_int
inotify_init1(__flags: c_int) -> c_int
inotify_add_watch(__fd: c_int, __name: c_char_p, __mask: c_uint32) -> c_int
inotify_rm_watch(__fd: c_int, __wd: c_int) -> c_int
pidfd_open(__pid: __pid_t, __flags: c_uint) -> c_int
pidfd_getfd(__pidfd: c_int, __targetfd: c_int, __flags: c_uint) -> c_int
pidfd_send_signal(__pidfd: c_int, __sig: c_int, __info: POINTER(siginfo_t), __flags: c_uint) -> c_int
sem_init(__sem: POINTER(sem_t), __pshared: c_int, __value: c_uint) -> c_int
sem_destroy(__sem: POINTER(sem_t)) -> c_int
sem_open(__name: c_char_p, __oflag: c_int, ...) -> POINTER(sem_t)
sem_close(__sem: POINTER(sem_t)) -> c_int
sem_unlink(__name: c_char_p) -> c_int
sem_wait(__sem: POINTER(sem_t)) -> c_int
sem_timedwait(__sem: POINTER(sem_t), __abstime: POINTER(timespec)) -> c_int
sem_clockwait(__sem: POINTER(sem_t), clock: clockid_t, __abstime: POINTER(timespec)) -> c_int
sem_trywait(__sem: POINTER(sem_t)) -> c_int
sem_post(__sem: POINTER(sem_t)) -> c_int
sem_getvalue(__sem: POINTER(sem_t), __sval: POINTER(c_int)) -> c_int
epoll_create(__size: c_int) -> c_int
epoll_create1(__flags: c_int) -> c_int
epoll_ctl(__epfd: c_int, __op: c_int, __fd: c_int, __event: POINTER(epoll_event)) -> c_int
epoll_wait(__epfd: c_int, __events: POINTER(epoll_event), __maxevents: c_int, __timeout: c_int) -> c_int
epoll_pwait(__epfd: c_int, __events: POINTER(epoll_event), __maxevents: c_int, __timeout: c_int, __ss: POINTER(__sigset_t)) -> c_int
epoll_pwait2(__epfd: c_int, __events: POINTER(epoll_event), __maxevents: c_int, __timeout: POINTER(timespec), __ss: POINTER(__sigset_t)) -> c_int
poll(__fds: POINTER(pollfd), __nfds: nfds_t, __timeout: c_int) -> c_int
ppoll(__fds: POINTER(pollfd), __nfds: nfds_t, __timeout: POINTER(timespec), __ss: POINTER(__sigset_t)) -> c_int
stat(__file: c_char_p, __buf: POINTER(struct_stat)) -> c_int
fstat(__fd: c_int, __buf: POINTER(struct_stat)) -> c_int
stat64(__file: c_char_p, __buf: POINTER(struct_stat64)) -> c_int
fstat64(__fd: c_int, __buf: POINTER(struct_stat64)) -> c_int
fstatat(__fd: c_int, __file: c_char_p, __buf: POINTER(struct_stat), __flag: c_int) -> c_int
fstatat64(__fd: c_int, __file: c_char_p, __buf: POINTER(struct_stat64), __flag: c_int) -> c_int
lstat(__file: c_char_p, __buf: POINTER(struct_stat)) -> c_int
lstat64(__file: c_char_p, __buf: POINTER(struct_stat64)) -> c_int
chmod(__file: c_char_p, __mode: __mode_t) -> c_int
lchmod(__file: c_char_p, __mode: __mode_t) -> c_int
fchmod(__fd: c_int, __mode: __mode_t) -> c_int
fchmodat(__fd: c_int, __file: c_char_p, __mode: __mode_t, __flag: c_int) -> c_int
umask(__mask: __mode_t) -> __mode_t
getumask() -> __mode_t
mkdir(__path: c_char_p, __mode: __mode_t) -> c_int
mkdirat(__fd: c_int, __path: c_char_p, __mode: __mode_t) -> c_int
mknod(__path: c_char_p, __mode: __mode_t, __dev: __dev_t) -> c_int
mknodat(__fd: c_int, __path: c_char_p, __mode: __mode_t, __dev: __dev_t) -> c_int
mkfifo(__path: c_char_p, __mode: __mode_t) -> c_int
mkfifoat(__fd: c_int, __path: c_char_p, __mode: __mode_t) -> c_int
utimensat(__fd: c_int, __path: c_char_p, __times: POINTER(timespec), __flags: c_int) -> c_int
futimens(__fd: c_int, __times: POINTER(timespec)) -> c_int
statx(__dirfd: c_int, __path: c_char_p, __flags: c_int, __mask: c_uint, __buf: POINTER(struct_statx)) -> c_int
socket(__domain: c_int, __type: c_int, __protocol: c_int) -> c_int
socketpair(__domain: c_int, __type: c_int, __protocol: c_int, __fds: POINTER(c_int)) -> c_int
bind(__fd: c_int, __addr: c_void_p, __len: socklen_t) -> c_int
getsockname(__fd: c_int, __addr: c_void_p, __len: POINTER(socklen_t)) -> c_int
connect(__fd: c_int, __addr: c_void_p, __len: socklen_t) -> c_int
getpeername(__fd: c_int, __addr: c_void_p, __len: POINTER(socklen_t)) -> c_int
send(__fd: c_int, __buf: const c_void_p, __n: c_size_t, __flags: c_int) -> c_ssize_t
recv(__fd: c_int, __buf: c_void_p, __n: c_size_t, __flags: c_int) -> c_ssize_t
sendto(__fd: c_int, __buf: const c_void_p, __n: c_size_t, __flags: c_int, __addr: c_void_p, __addr_len: socklen_t) -> c_ssize_t
recvfrom(__fd: c_int, __buf: c_void_p, __n: c_size_t, __flags: c_int, __addr: c_void_p, __addr_len: POINTER(socklen_t)) -> c_ssize_t
sendmsg(__fd: c_int, __message: POINTER(msghdr), __flags: c_int) -> c_ssize_t
sendmmsg(__fd: c_int, __vmessages: POINTER(mmsghdr), __vlen: c_uint, __flags: c_int) -> c_int
recvmsg(__fd: c_int, __message: POINTER(msghdr), __flags: c_int) -> c_ssize_t
recvmmsg(__fd: c_int, __vmessages: POINTER(mmsghdr), __vlen: c_uint, __flags: c_int, __tmo: POINTER(timespec)) -> c_int
getsockopt(__fd: c_int, __level: c_int, __optname: c_int, __optval: c_void_p, __optlen: POINTER(socklen_t)) -> c_int
setsockopt(__fd: c_int, __level: c_int, __optname: c_int, __optval: const c_void_p, __optlen: socklen_t) -> c_int
listen(__fd: c_int, __n: c_int) -> c_int
accept(__fd: c_int, __addr: c_void_p, __addr_len: POINTER(socklen_t)) -> c_int
accept4(__fd: c_int, __addr: c_void_p, __addr_len: POINTER(socklen_t), __flags: c_int) -> c_int
shutdown(__fd: c_int, __how: c_int) -> c_int
sockatmark(__fd: c_int) -> c_int
isfdtype(__fd: c_int, __fdtype: c_int) -> c_int
__cmsg_nxthdr(__mhdr: POINTER(msghdr), __cmsg: POINTER(cmsghdr)) -> POINTER(cmsghdr)
dlopen(__file: c_char_p, __mode: c_int) -> c_void_p
dlclose(__handle: c_void_p) -> c_int
dlsym(__handle: c_void_p, __name: c_char_p) -> c_void_p
dlmopen(__nsid: Lmid_t, __file: c_char_p, __mode: c_int) -> c_void_p
dlvsym(__handle: c_void_p, __name: c_char_p, __version: c_char_p) -> c_void_p
dlerror() -> POINTER(c_char)
dladdr(__address: const c_void_p, __info: POINTER(Dl_info)) -> c_int
dladdr1(__address: const c_void_p, __info: POINTER(Dl_info), __extra_info: POINTER(c_void_p), __flags: c_int) -> c_int
dlinfo(__handle: c_void_p, __request: c_int, __arg: c_void_p) -> c_int
_dl_find_object(__address: c_void_p, __result: POINTER(dl_find_object)) -> c_int
_dl_mcount_wrapper_check(__selfpc: c_void_p) -> None
sched_setparam(__pid: __pid_t, __param: POINTER(sched_param)) -> c_int
sched_getparam(__pid: __pid_t, __param: POINTER(sched_param)) -> c_int
sched_setscheduler(__pid: __pid_t, __policy: c_int, __param: POINTER(sched_param)) -> c_int
sched_getscheduler(__pid: __pid_t) -> c_int
sched_yield() -> c_int
sched_get_priority_max(__algorithm: c_int) -> c_int
sched_get_priority_min(__algorithm: c_int) -> c_int
sched_rr_get_interval(__pid: __pid_t, __t: POINTER(timespec)) -> c_int
sched_setaffinity(__pid: __pid_t, __cpusetsize: c_size_t, __cpuset: POINTER(cpu_set_t)) -> c_int
sched_getaffinity(__pid: __pid_t, __cpusetsize: c_size_t, __cpuset: POINTER(cpu_set_t)) -> c_int
clone(__fn: CFUNCTYPE(c_int, c_void_p), __child_stack: c_void_p, __flags: c_int, __arg: c_void_p, ...) -> c_int
unshare(__flags: c_int) -> c_int
sched_getcpu() -> c_int
getcpu(_0: POINTER(c_uint), _1: POINTER(c_uint)) -> c_int
setns(__fd: c_int, __nstype: c_int) -> c_int
sched_setattr(tid: pid_t, attr: POINTER(sched_attr), flags: c_uint) -> c_int
sched_getattr(tid: pid_t, attr: POINTER(sched_attr), size: c_uint, flags: c_uint) -> c_int
__sched_cpucount(__setsize: c_size_t, __setp: POINTER(cpu_set_t)) -> c_int
__sched_cpualloc(__count: c_size_t) -> POINTER(cpu_set_t)
__sched_cpufree(__set: POINTER(cpu_set_t)) -> None
__ctype_get_mb_cur_max() -> c_size_t
atof(__nptr: c_char_p) -> c_double
atoi(__nptr: c_char_p) -> c_int
atol(__nptr: c_char_p) -> c_long
atoll(__nptr: c_char_p) -> c_longlong
strtod(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> c_double
strtof(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> c_float
strtold(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> c_longdouble
strtof32(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> _Float32
strtof64(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> _Float64
strtof32x(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> _Float32x
strtof64x(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> _Float64x
strtol(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_long
strtoul(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_ulong
strtoq(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_longlong
strtouq(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_ulonglong
strtoll(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_longlong
strtoull(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int) -> c_ulonglong
strfromd(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: c_double) -> c_int
strfromf(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: c_float) -> c_int
strfroml(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: c_longdouble) -> c_int
strfromf32(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: _Float32) -> c_int
strfromf64(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: _Float64) -> c_int
strfromf32x(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: _Float32x) -> c_int
strfromf64x(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: _Float64x) -> c_int
strtol_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int, __loc: locale_t) -> c_long
strtoul_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int, __loc: locale_t) -> c_ulong
strtoll_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int, __loc: locale_t) -> c_longlong
strtoull_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __base: c_int, __loc: locale_t) -> c_ulonglong
strtod_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> c_double
strtof_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> c_float
strtold_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> c_longdouble
strtof32_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> _Float32
strtof64_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> _Float64
strtof32x_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> _Float32x
strtof64x_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> _Float64x
l64a(__n: c_long) -> POINTER(c_char)
a64l(__s: c_char_p) -> c_long
random() -> c_long
srandom(__seed: c_uint) -> None
initstate(__seed: c_uint, __statebuf: POINTER(c_char), __statelen: c_size_t) -> POINTER(c_char)
setstate(__statebuf: POINTER(c_char)) -> POINTER(c_char)
random_r(__buf: POINTER(random_data), __result: POINTER(c_int32)) -> c_int
srandom_r(__seed: c_uint, __buf: POINTER(random_data)) -> c_int
initstate_r(__seed: c_uint, __statebuf: POINTER(c_char), __statelen: c_size_t, __buf: POINTER(random_data)) -> c_int
setstate_r(__statebuf: POINTER(c_char), __buf: POINTER(random_data)) -> c_int
rand() -> c_int
srand(__seed: c_uint) -> None
rand_r(__seed: POINTER(c_uint)) -> c_int
drand48() -> c_double
erand48(__xsubi: POINTER(c_ushort)) -> c_double
lrand48() -> c_long
nrand48(__xsubi: POINTER(c_ushort)) -> c_long
mrand48() -> c_long
jrand48(__xsubi: POINTER(c_ushort)) -> c_long
srand48(__seedval: c_long) -> None
seed48(__seed16v: POINTER(c_ushort)) -> POINTER(c_ushort)
lcong48(__param: POINTER(c_ushort)) -> None
drand48_r(__buffer: POINTER(drand48_data), __result: POINTER(c_double)) -> c_int
erand48_r(__xsubi: POINTER(c_ushort), __buffer: POINTER(drand48_data), __result: POINTER(c_double)) -> c_int
lrand48_r(__buffer: POINTER(drand48_data), __result: POINTER(c_long)) -> c_int
nrand48_r(__xsubi: POINTER(c_ushort), __buffer: POINTER(drand48_data), __result: POINTER(c_long)) -> c_int
mrand48_r(__buffer: POINTER(drand48_data), __result: POINTER(c_long)) -> c_int
jrand48_r(__xsubi: POINTER(c_ushort), __buffer: POINTER(drand48_data), __result: POINTER(c_long)) -> c_int
srand48_r(__seedval: c_long, __buffer: POINTER(drand48_data)) -> c_int
seed48_r(__seed16v: POINTER(c_ushort), __buffer: POINTER(drand48_data)) -> c_int
lcong48_r(__param: POINTER(c_ushort), __buffer: POINTER(drand48_data)) -> c_int
arc4random() -> __uint32_t
arc4random_buf(__buf: c_void_p, __size: c_size_t) -> None
arc4random_uniform(__upper_bound: __uint32_t) -> __uint32_t
malloc(__size: c_size_t) -> c_void_p
calloc(__nmemb: c_size_t, __size: c_size_t) -> c_void_p
realloc(__ptr: c_void_p, __size: c_size_t) -> c_void_p
free(__ptr: c_void_p) -> None
free_sized(__ptr: c_void_p, __size: c_size_t) -> None
free_aligned_sized(__ptr: c_void_p, __alignment: c_size_t, __size: c_size_t) -> None
reallocarray(__ptr: c_void_p, __nmemb: c_size_t, __size: c_size_t) -> c_void_p
valloc(__size: c_size_t) -> c_void_p
posix_memalign(__memptr: POINTER(c_void_p), __alignment: c_size_t, __size: c_size_t) -> c_int
aligned_alloc(__alignment: c_size_t, __size: c_size_t) -> c_void_p
abort() -> None
atexit(__func: CFUNCTYPE(None)) -> c_int
at_quick_exit(__func: CFUNCTYPE(None)) -> c_int
on_exit(__func: CFUNCTYPE(None, c_int, c_void_p), __arg: c_void_p) -> c_int
exit(__status: c_int) -> None
quick_exit(__status: c_int) -> None
_Exit(__status: c_int) -> None
getenv(__name: c_char_p) -> POINTER(c_char)
secure_getenv(__name: c_char_p) -> POINTER(c_char)
putenv(__string: POINTER(c_char)) -> c_int
setenv(__name: c_char_p, __value: c_char_p, __replace: c_int) -> c_int
unsetenv(__name: c_char_p) -> c_int
clearenv() -> c_int
mktemp(__template: POINTER(c_char)) -> POINTER(c_char)
mkstemp(__template: POINTER(c_char)) -> c_int
mkstemp64(__template: POINTER(c_char)) -> c_int
mkstemps(__template: POINTER(c_char), __suffixlen: c_int) -> c_int
mkstemps64(__template: POINTER(c_char), __suffixlen: c_int) -> c_int
mkdtemp(__template: POINTER(c_char)) -> POINTER(c_char)
mkostemp(__template: POINTER(c_char), __flags: c_int) -> c_int
mkostemp64(__template: POINTER(c_char), __flags: c_int) -> c_int
mkostemps(__template: POINTER(c_char), __suffixlen: c_int, __flags: c_int) -> c_int
mkostemps64(__template: POINTER(c_char), __suffixlen: c_int, __flags: c_int) -> c_int
system(__command: c_char_p) -> c_int
canonicalize_file_name(__name: c_char_p) -> POINTER(c_char)
realpath(__name: c_char_p, __resolved: POINTER(c_char)) -> POINTER(c_char)
bsearch(__key: const c_void_p, __base: const c_void_p, __nmemb: c_size_t, __size: c_size_t, __compar: __compar_fn_t) -> c_void_p
qsort(__base: c_void_p, __nmemb: c_size_t, __size: c_size_t, __compar: __compar_fn_t) -> None
qsort_r(__base: c_void_p, __nmemb: c_size_t, __size: c_size_t, __compar: __compar_d_fn_t, __arg: c_void_p) -> None
abs(__x: c_int) -> c_int
labs(__x: c_long) -> c_long
llabs(__x: c_longlong) -> c_longlong
uabs(__x: c_int) -> c_uint
ulabs(__x: c_long) -> c_ulong
ullabs(__x: c_longlong) -> c_ulonglong
div(__numer: c_int, __denom: c_int) -> div_t
ldiv(__numer: c_long, __denom: c_long) -> ldiv_t
lldiv(__numer: c_longlong, __denom: c_longlong) -> lldiv_t
ecvt(__value: c_double, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int)) -> POINTER(c_char)
fcvt(__value: c_double, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int)) -> POINTER(c_char)
gcvt(__value: c_double, __ndigit: c_int, __buf: POINTER(c_char)) -> POINTER(c_char)
qecvt(__value: c_longdouble, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int)) -> POINTER(c_char)
qfcvt(__value: c_longdouble, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int)) -> POINTER(c_char)
qgcvt(__value: c_longdouble, __ndigit: c_int, __buf: POINTER(c_char)) -> POINTER(c_char)
ecvt_r(__value: c_double, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int), __buf: POINTER(c_char), __len: c_size_t) -> c_int
fcvt_r(__value: c_double, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int), __buf: POINTER(c_char), __len: c_size_t) -> c_int
qecvt_r(__value: c_longdouble, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int), __buf: POINTER(c_char), __len: c_size_t) -> c_int
qfcvt_r(__value: c_longdouble, __ndigit: c_int, __decpt: POINTER(c_int), __sign: POINTER(c_int), __buf: POINTER(c_char), __len: c_size_t) -> c_int
mblen(__s: const POINTER(c_char), __n: c_size_t) -> c_int
mbtowc(__pwc: POINTER(c_wchar), __s: const POINTER(c_char), __n: c_size_t) -> c_int
wctomb(__s: POINTER(c_char), __wchar: c_wchar) -> c_int
mbstowcs(__pwcs: POINTER(c_wchar), __s: const POINTER(c_char), __n: c_size_t) -> c_size_t
wcstombs(__s: POINTER(c_char), __pwcs: c_wchar_p, __n: c_size_t) -> c_size_t
rpmatch(__response: c_char_p) -> c_int
getsubopt(__optionp: POINTER(POINTER(c_char)), __tokens: POINTER(POINTER(c_char)), __valuep: POINTER(POINTER(c_char))) -> c_int
posix_openpt(__oflag: c_int) -> c_int
grantpt(__fd: c_int) -> c_int
unlockpt(__fd: c_int) -> c_int
ptsname(__fd: c_int) -> POINTER(c_char)
ptsname_r(__fd: c_int, __buf: POINTER(c_char), __buflen: c_size_t) -> c_int
getpt() -> c_int
getloadavg(__loadavg: POINTER(c_double), __nelem: c_int) -> c_int
call_once(__flag: POINTER(once_flag), __func: CFUNCTYPE(None)) -> None
memalignment(__p: const c_void_p) -> c_size_t
sysv_signal(__sig: c_int, __handler: __sighandler_t) -> __sighandler_t
signal(__sig: c_int, __handler: __sighandler_t) -> __sighandler_t
kill(__pid: __pid_t, __sig: c_int) -> c_int
killpg(__pgrp: __pid_t, __sig: c_int) -> c_int
raise_(__sig: c_int) -> c_int = raise
ssignal(__sig: c_int, __handler: __sighandler_t) -> __sighandler_t
gsignal(__sig: c_int) -> c_int
psignal(__sig: c_int, __s: c_char_p) -> None
psiginfo(__pinfo: POINTER(siginfo_t), __s: c_char_p) -> None
sigpause(__sig: c_int) -> c_int = __xpg_sigpause
sigblock(__mask: c_int) -> c_int
sigsetmask(__mask: c_int) -> c_int
siggetmask() -> c_int
sigemptyset(__set: POINTER(sigset_t)) -> c_int
sigfillset(__set: POINTER(sigset_t)) -> c_int
sigaddset(__set: POINTER(sigset_t), __signo: c_int) -> c_int
sigdelset(__set: POINTER(sigset_t), __signo: c_int) -> c_int
sigismember(__set: POINTER(sigset_t), __signo: c_int) -> c_int
sigisemptyset(__set: POINTER(sigset_t)) -> c_int
sigandset(__set: POINTER(sigset_t), __left: POINTER(sigset_t), __right: POINTER(sigset_t)) -> c_int
sigorset(__set: POINTER(sigset_t), __left: POINTER(sigset_t), __right: POINTER(sigset_t)) -> c_int
sigprocmask(__how: c_int, __set: POINTER(sigset_t), __oset: POINTER(sigset_t)) -> c_int
sigsuspend(__set: POINTER(sigset_t)) -> c_int
sigaction(__sig: c_int, __act: POINTER(struct_sigaction), __oact: POINTER(struct_sigaction)) -> c_int
sigpending(__set: POINTER(sigset_t)) -> c_int
sigwait(__set: POINTER(sigset_t), __sig: POINTER(c_int)) -> c_int
sigwaitinfo(__set: POINTER(sigset_t), __info: POINTER(siginfo_t)) -> c_int
sigtimedwait(__set: POINTER(sigset_t), __info: POINTER(siginfo_t), __timeout: POINTER(timespec)) -> c_int
sigqueue(__pid: __pid_t, __sig: c_int, __val: sigval) -> c_int
sigreturn(__scp: POINTER(sigcontext)) -> c_int
siginterrupt(__sig: c_int, __interrupt: c_int) -> c_int
sigaltstack(__ss: POINTER(stack_t), __oss: POINTER(stack_t)) -> c_int
sigstack(__ss: POINTER(struct_sigstack), __oss: POINTER(struct_sigstack)) -> c_int
sighold(__sig: c_int) -> c_int
sigrelse(__sig: c_int) -> c_int
sigignore(__sig: c_int) -> c_int
sigset(__sig: c_int, __disp: __sighandler_t) -> __sighandler_t
__libc_current_sigrtmin() -> c_int
__libc_current_sigrtmax() -> c_int
pthread_sigmask(__how: c_int, __newmask: POINTER(__sigset_t), __oldmask: POINTER(__sigset_t)) -> c_int
pthread_kill(__threadid: pthread_t, __signo: c_int) -> c_int
pthread_sigqueue(__threadid: pthread_t, __signo: c_int, __value: sigval) -> c_int
tgkill(__tgid: __pid_t, __tid: __pid_t, __signal: c_int) -> c_int
cfgetospeed(__termios_p: POINTER(termios)) -> speed_t
cfgetispeed(__termios_p: POINTER(termios)) -> speed_t
cfsetospeed(__termios_p: POINTER(termios), __speed: speed_t) -> c_int
cfsetispeed(__termios_p: POINTER(termios), __speed: speed_t) -> c_int
cfsetspeed(__termios_p: POINTER(termios), __speed: speed_t) -> c_int
cfgetobaud(__termios_p: POINTER(termios)) -> baud_t
cfgetibaud(__termios_p: POINTER(termios)) -> baud_t
cfsetobaud(__termios_p: POINTER(termios), __baud: baud_t) -> c_int
cfsetibaud(__termios_p: POINTER(termios), __baud: baud_t) -> c_int
cfsetbaud(__termios_p: POINTER(termios), __baud: baud_t) -> c_int
tcgetattr(__fd: c_int, __termios_p: POINTER(termios)) -> c_int
tcsetattr(__fd: c_int, __optional_actions: c_int, __termios_p: POINTER(termios)) -> c_int
cfmakeraw(__termios_p: POINTER(termios)) -> None
tcsendbreak(__fd: c_int, __duration: c_int) -> c_int
tcdrain(__fd: c_int) -> c_int
tcflush(__fd: c_int, __queue_selector: c_int) -> c_int
tcflow(__fd: c_int, __action: c_int) -> c_int
tcgetsid(__fd: c_int) -> __pid_t
remove(__filename: c_char_p) -> c_int
rename(__old: c_char_p, __new: c_char_p) -> c_int
renameat(__oldfd: c_int, __old: c_char_p, __newfd: c_int, __new: c_char_p) -> c_int
renameat2(__oldfd: c_int, __old: c_char_p, __newfd: c_int, __new: c_char_p, __flags: c_uint) -> c_int
fclose(__stream: POINTER(FILE)) -> c_int
tmpfile() -> POINTER(FILE)
tmpfile64() -> POINTER(FILE)
tmpnam(_0: POINTER(c_char)) -> POINTER(c_char)
tmpnam_r(__s: POINTER(c_char)) -> POINTER(c_char)
tempnam(__dir: c_char_p, __pfx: c_char_p) -> POINTER(c_char)
fflush(__stream: POINTER(FILE)) -> c_int
fflush_unlocked(__stream: POINTER(FILE)) -> c_int
fcloseall() -> c_int
fopen(__filename: c_char_p, __modes: c_char_p) -> POINTER(FILE)
freopen(__filename: c_char_p, __modes: c_char_p, __stream: POINTER(FILE)) -> POINTER(FILE)
fopen64(__filename: c_char_p, __modes: c_char_p) -> POINTER(FILE)
freopen64(__filename: c_char_p, __modes: c_char_p, __stream: POINTER(FILE)) -> POINTER(FILE)
fdopen(__fd: c_int, __modes: c_char_p) -> POINTER(FILE)
fopencookie(__magic_cookie: c_void_p, __modes: c_char_p, __io_funcs: cookie_io_functions_t) -> POINTER(FILE)
fmemopen(__s: c_void_p, __len: c_size_t, __modes: c_char_p) -> POINTER(FILE)
open_memstream(__bufloc: POINTER(POINTER(c_char)), __sizeloc: POINTER(c_size_t)) -> POINTER(FILE)
setbuf(__stream: POINTER(FILE), __buf: POINTER(c_char)) -> None
setvbuf(__stream: POINTER(FILE), __buf: POINTER(c_char), __modes: c_int, __n: c_size_t) -> c_int
setbuffer(__stream: POINTER(FILE), __buf: POINTER(c_char), __size: c_size_t) -> None
setlinebuf(__stream: POINTER(FILE)) -> None
fprintf(__stream: POINTER(FILE), __format: c_char_p, ...) -> c_int
printf(__format: c_char_p, ...) -> c_int
sprintf(__s: POINTER(c_char), __format: c_char_p, ...) -> c_int
vfprintf(__s: POINTER(FILE), __format: c_char_p, __arg: c_void_p) -> c_int
vprintf(__format: c_char_p, __arg: c_void_p) -> c_int
vsprintf(__s: POINTER(c_char), __format: c_char_p, __arg: c_void_p) -> c_int
snprintf(__s: POINTER(c_char), __maxlen: c_size_t, __format: c_char_p, ...) -> c_int
vsnprintf(__s: POINTER(c_char), __maxlen: c_size_t, __format: c_char_p, __arg: c_void_p) -> c_int
vasprintf(__ptr: POINTER(POINTER(c_char)), __f: c_char_p, __arg: c_void_p) -> c_int
asprintf(__ptr: POINTER(POINTER(c_char)), __fmt: c_char_p, ...) -> c_int
vdprintf(__fd: c_int, __fmt: c_char_p, __arg: c_void_p) -> c_int
dprintf(__fd: c_int, __fmt: c_char_p, ...) -> c_int
fscanf(__stream: POINTER(FILE), __format: c_char_p, ...) -> c_int = __isoc99_fscanf
scanf(__format: c_char_p, ...) -> c_int = __isoc99_scanf
sscanf(__s: c_char_p, __format: c_char_p, ...) -> c_int = __isoc99_sscanf
vfscanf(__s: POINTER(FILE), __format: c_char_p, __arg: c_void_p) -> c_int = __isoc99_vfscanf
vscanf(__format: c_char_p, __arg: c_void_p) -> c_int = __isoc99_vscanf
vsscanf(__s: c_char_p, __format: c_char_p, __arg: c_void_p) -> c_int = __isoc99_vsscanf
fgetc(__stream: POINTER(FILE)) -> c_int
getc(__stream: POINTER(FILE)) -> c_int
getchar() -> c_int
getc_unlocked(__stream: POINTER(FILE)) -> c_int
getchar_unlocked() -> c_int
fgetc_unlocked(__stream: POINTER(FILE)) -> c_int
fputc(__c: c_int, __stream: POINTER(FILE)) -> c_int
putc(__c: c_int, __stream: POINTER(FILE)) -> c_int
putchar(__c: c_int) -> c_int
fputc_unlocked(__c: c_int, __stream: POINTER(FILE)) -> c_int
putc_unlocked(__c: c_int, __stream: POINTER(FILE)) -> c_int
putchar_unlocked(__c: c_int) -> c_int
getw(__stream: POINTER(FILE)) -> c_int
putw(__w: c_int, __stream: POINTER(FILE)) -> c_int
fgets(__s: POINTER(c_char), __n: c_int, __stream: POINTER(FILE)) -> POINTER(c_char)
fgets_unlocked(__s: POINTER(c_char), __n: c_int, __stream: POINTER(FILE)) -> POINTER(c_char)
getdelim(__lineptr: POINTER(POINTER(c_char)), __n: POINTER(c_size_t), __delimiter: c_int, __stream: POINTER(FILE)) -> __ssize_t
getline(__lineptr: POINTER(POINTER(c_char)), __n: POINTER(c_size_t), __stream: POINTER(FILE)) -> __ssize_t
fputs(__s: c_char_p, __stream: POINTER(FILE)) -> c_int
puts(__s: c_char_p) -> c_int
ungetc(__c: c_int, __stream: POINTER(FILE)) -> c_int
fread(__ptr: c_void_p, __size: c_size_t, __n: c_size_t, __stream: POINTER(FILE)) -> c_ulong
fwrite(__ptr: const c_void_p, __size: c_size_t, __n: c_size_t, __s: POINTER(FILE)) -> c_ulong
fputs_unlocked(__s: c_char_p, __stream: POINTER(FILE)) -> c_int
fread_unlocked(__ptr: c_void_p, __size: c_size_t, __n: c_size_t, __stream: POINTER(FILE)) -> c_size_t
fwrite_unlocked(__ptr: const c_void_p, __size: c_size_t, __n: c_size_t, __stream: POINTER(FILE)) -> c_size_t
fseek(__stream: POINTER(FILE), __off: c_long, __whence: c_int) -> c_int
ftell(__stream: POINTER(FILE)) -> c_long
rewind(__stream: POINTER(FILE)) -> None
fseeko(__stream: POINTER(FILE), __off: __off_t, __whence: c_int) -> c_int
ftello(__stream: POINTER(FILE)) -> __off_t
fgetpos(__stream: POINTER(FILE), __pos: POINTER(fpos_t)) -> c_int
fsetpos(__stream: POINTER(FILE), __pos: POINTER(fpos_t)) -> c_int
fseeko64(__stream: POINTER(FILE), __off: __off64_t, __whence: c_int) -> c_int
ftello64(__stream: POINTER(FILE)) -> __off64_t
fgetpos64(__stream: POINTER(FILE), __pos: POINTER(fpos64_t)) -> c_int
fsetpos64(__stream: POINTER(FILE), __pos: POINTER(fpos64_t)) -> c_int
clearerr(__stream: POINTER(FILE)) -> None
feof(__stream: POINTER(FILE)) -> c_int
ferror(__stream: POINTER(FILE)) -> c_int
clearerr_unlocked(__stream: POINTER(FILE)) -> None
feof_unlocked(__stream: POINTER(FILE)) -> c_int
ferror_unlocked(__stream: POINTER(FILE)) -> c_int
perror(__s: c_char_p) -> None
fileno(__stream: POINTER(FILE)) -> c_int
fileno_unlocked(__stream: POINTER(FILE)) -> c_int
pclose(__stream: POINTER(FILE)) -> c_int
popen(__command: c_char_p, __modes: c_char_p) -> POINTER(FILE)
ctermid(__s: POINTER(c_char)) -> POINTER(c_char)
cuserid(__s: POINTER(c_char)) -> POINTER(c_char)
obstack_printf(__obstack: POINTER(obstack), __format: c_char_p, ...) -> c_int
obstack_vprintf(__obstack: POINTER(obstack), __format: c_char_p, __args: c_void_p) -> c_int
flockfile(__stream: POINTER(FILE)) -> None
ftrylockfile(__stream: POINTER(FILE)) -> c_int
funlockfile(__stream: POINTER(FILE)) -> None
"""

_globals = """
environ: POINTER(POINTER(c_char))
optarg: POINTER(c_char)
optind: c_int
opterr: c_int
optopt: c_int
program_invocation_name: POINTER(c_char)
program_invocation_short_name: POINTER(c_char)
tzname: POINTER(c_char) * 2
daylight: c_int
timezone: c_long
getdate_err: c_int
stdin: POINTER(FILE)
stdout: POINTER(FILE)
stderr: POINTER(FILE)
"""

_ioctls = """
TIOCGPTN = 0x80045430: c_uint
TIOCSPTLCK = 0x40045431: c_int
TIOCGDEV = 0x80045432: c_uint
TIOCSIG = 0x40045436: c_int
TIOCGPKT = 0x80045438: c_int
TIOCGPTLCK = 0x80045439: c_int
TIOCGEXCL = 0x80045440: c_int
TIOCGPTPEER = 0x5441: None
TIOCGISO7816 = 0x80285442: serial_iso7816
TIOCSISO7816 = 0xc0285443: serial_iso7816
PIDFD_GET_CGROUP_NAMESPACE = 0xff01: None
PIDFD_GET_IPC_NAMESPACE = 0xff02: None
PIDFD_GET_MNT_NAMESPACE = 0xff03: None
PIDFD_GET_NET_NAMESPACE = 0xff04: None
PIDFD_GET_PID_NAMESPACE = 0xff05: None
PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE = 0xff06: None
PIDFD_GET_TIME_NAMESPACE = 0xff07: None
PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE = 0xff08: None
PIDFD_GET_USER_NAMESPACE = 0xff09: None
PIDFD_GET_UTS_NAMESPACE = 0xff0a: None
PIDFD_GET_INFO = 0xc048ff0b: pidfd_info
EPIOCSPARAMS = 0x40088a01: epoll_params
EPIOCGPARAMS = 0x80088a02: epoll_params
"""

_macros = """
TIMEVAL_TO_TIMESPEC(tv: POINTER(timeval), ts: POINTER(timespec) | POINTER(statx_timestamp)) -> None = do(assign(ts[0].tv_sec, tv[0].tv_sec), assign(ts[0].tv_nsec, tv[0].tv_usec * 1000))
TIMESPEC_TO_TIMEVAL(tv: POINTER(timeval), ts: POINTER(timespec) | POINTER(statx_timestamp)) -> None = do(assign(tv[0].tv_sec, ts[0].tv_sec), assign(tv[0].tv_usec, ts[0].tv_nsec / 1000))
timerisset(tvp: POINTER(timeval)) -> c_int = tvp[0].tv_sec or tvp[0].tv_usec
timerclear(tvp: POINTER(timeval)) -> __time_t = assign(tvp[0].tv_sec, assign(tvp[0].tv_usec, 0))
timeradd(a: POINTER(timeval), b: POINTER(timeval), result: POINTER(timeval)) -> None = do(assign(result[0].tv_sec, a[0].tv_sec + b[0].tv_sec), assign(result[0].tv_usec, a[0].tv_usec + b[0].tv_usec), (do(assign(result[0].tv_sec, result[0].tv_sec + 1), assign(result[0].tv_usec, result[0].tv_usec - 1000000)) if result[0].tv_usec >= 1000000 else do()))
timersub(a: POINTER(timeval), b: POINTER(timeval), result: POINTER(timeval)) -> None = do(assign(result[0].tv_sec, a[0].tv_sec - b[0].tv_sec), assign(result[0].tv_usec, a[0].tv_usec - b[0].tv_usec), (do(assign(result[0].tv_sec, result[0].tv_sec - 1), assign(result[0].tv_usec, result[0].tv_usec + 1000000)) if result[0].tv_usec < 0 else do()))
FD_SET(fd, fdsetp: POINTER(fd_set)) -> None = assign(fdsetp[0].fds_bits[fd / 64], fdsetp[0].fds_bits[fd / 64] | c_long(c_ulong(1) << fd % 64))
FD_CLR(fd, fdsetp: POINTER(fd_set)) -> None = assign(fdsetp[0].fds_bits[fd / 64], fdsetp[0].fds_bits[fd / 64] & ~c_long(c_ulong(1) << fd % 64))
FD_ISSET(fd, fdsetp: POINTER(fd_set)) -> c_int = (fdsetp[0].fds_bits[fd / 64] & c_long(c_ulong(1) << fd % 64)) != 0
FD_ZERO(fdsetp: POINTER(fd_set)) -> None = do((__arr := POINTER(fd_set)(fdsetp)), (__i := c_uint(0)), loop(__i < c_ulong(0x10), do(assign(__arr[0].fds_bits[__i], 0), (__i := c_uint(__i + 1)))))
_IOC(dir, type, nr, size) = dir << 30 | type << 8 | nr << 0 | size << 16
_IOC_TYPECHECK(t: type) = sizeof(t)
_IO(type, nr) = c_uint(0) | type << 8 | nr << 0 | 0
_IOR(type, nr, argtype: type) = c_uint(0x80000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOW(type, nr, argtype: type) = c_uint(0x40000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOWR(type, nr, argtype: type) = c_uint(0xc0000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOR_BAD(type, nr, argtype: type) = c_uint(0x80000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOW_BAD(type, nr, argtype: type) = c_uint(0x40000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOWR_BAD(type, nr, argtype: type) = c_uint(0xc0000000) | type << 8 | nr << 0 | sizeof(argtype) << 16
_IOC_DIR(nr) = nr >> 30 & 3
_IOC_TYPE(nr) = nr >> 8 & 0xff
_IOC_NR(nr) = nr >> 0 & 0xff
_IOC_SIZE(nr) = nr >> 16 & 0x3fff
CTRL(x) = x & 0x1f
INT8_C(c) = c
INT16_C(c) = c
INT32_C(c) = c
INT64_C(c) = c_long(c)
UINT8_C(c) = c
UINT16_C(c) = c
UINT32_C(c) = c_uint(c)
UINT64_C(c) = c_ulong(c)
INTMAX_C(c) = c_long(c)
UINTMAX_C(c) = c_ulong(c)
S_ISDIR(mode) = (mode & 0xf000) == 16384
S_ISCHR(mode) = (mode & 0xf000) == 8192
S_ISBLK(mode) = (mode & 0xf000) == 24576
S_ISREG(mode) = (mode & 0xf000) == 32768
S_ISFIFO(mode) = (mode & 0xf000) == 4096
S_ISLNK(mode) = (mode & 0xf000) == 40960
S_ISSOCK(mode) = (mode & 0xf000) == 49152
S_TYPEISMQ(buf: POINTER(struct_stat) | POINTER(struct_stat64)) -> __mode_t = buf[0].st_mode - buf[0].st_mode
S_TYPEISSEM(buf: POINTER(struct_stat) | POINTER(struct_stat64)) -> __mode_t = buf[0].st_mode - buf[0].st_mode
S_TYPEISSHM(buf: POINTER(struct_stat) | POINTER(struct_stat64)) -> __mode_t = buf[0].st_mode - buf[0].st_mode
CMSG_DATA(cmsg: POINTER(cmsghdr)) -> POINTER(c_ubyte) = cmsg[0].__cmsg_data
CMSG_NXTHDR(mhdr: POINTER(msghdr), cmsg: POINTER(cmsghdr)) -> POINTER(cmsghdr) = __cmsg_nxthdr(mhdr, cmsg)
CMSG_FIRSTHDR(mhdr: POINTER(msghdr)) -> POINTER(cmsghdr) = POINTER(cmsghdr)(mhdr[0].msg_control) if mhdr[0].msg_controllen >= c_ulong(0x10) else POINTER(cmsghdr)(c_void_p(0))
CMSG_ALIGN(len) = len + c_ulong(8) - 1 & c_size_t(0xfffffffffffffff8)
CMSG_SPACE(len) = (len + c_ulong(8) - 1 & c_size_t(0xfffffffffffffff8)) + c_ulong(0x10)
CMSG_LEN(len) = c_ulong(0x10) + len
SUN_LEN(ptr: POINTER(sockaddr_un)) -> c_ulong = c_ulong(2) + strlen(ptr[0].sun_path)
CPU_SET(cpu, cpusetp: POINTER(cpu_set_t)) -> __cpu_mask = do((__cpu := c_size_t(cpu)), assign(POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)], POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] | c_ulong(1) << __cpu % c_ulong(0x40)) if __cpu / 8 < c_ulong(0x80) else 0)
CPU_CLR(cpu, cpusetp: POINTER(cpu_set_t)) -> __cpu_mask = do((__cpu := c_size_t(cpu)), assign(POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)], POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] & ~(c_ulong(1) << __cpu % c_ulong(0x40))) if __cpu / 8 < c_ulong(0x80) else 0)
CPU_ISSET(cpu, cpusetp: POINTER(cpu_set_t)) -> c_int = do((__cpu := c_size_t(cpu)), (POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] & c_ulong(1) << __cpu % c_ulong(0x40)) != 0 if __cpu / 8 < c_ulong(0x80) else 0)
CPU_ZERO(cpusetp: c_void_p) -> None = memset(cpusetp, 0, c_ulong(0x80))
CPU_COUNT(cpusetp: POINTER(cpu_set_t)) -> c_int = __sched_cpucount(c_ulong(0x80), cpusetp)
CPU_SET_S(cpu, setsize, cpusetp: POINTER(cpu_set_t)) -> __cpu_mask = do((__cpu := c_size_t(cpu)), assign(POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)], POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] | c_ulong(1) << __cpu % c_ulong(0x40)) if __cpu / 8 < setsize else 0)
CPU_CLR_S(cpu, setsize, cpusetp: POINTER(cpu_set_t)) -> __cpu_mask = do((__cpu := c_size_t(cpu)), assign(POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)], POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] & ~(c_ulong(1) << __cpu % c_ulong(0x40))) if __cpu / 8 < setsize else 0)
CPU_ISSET_S(cpu, setsize, cpusetp: POINTER(cpu_set_t)) -> c_int = do((__cpu := c_size_t(cpu)), (POINTER(__cpu_mask)(cpusetp[0].__bits)[__cpu / c_ulong(0x40)] & c_ulong(1) << __cpu % c_ulong(0x40)) != 0 if __cpu / 8 < setsize else 0)
CPU_ZERO_S(setsize: c_ulong, cpusetp: c_void_p) -> None = memset(cpusetp, 0, setsize)
CPU_COUNT_S(setsize: c_ulong, cpusetp: POINTER(cpu_set_t)) -> c_int = __sched_cpucount(setsize, cpusetp)
CPU_EQUAL(cpusetp1: const c_void_p, cpusetp2: const c_void_p) -> c_int = memcmp(cpusetp1, cpusetp2, c_ulong(0x80)) == 0
CPU_EQUAL_S(setsize: c_ulong, cpusetp1: const c_void_p, cpusetp2: const c_void_p) -> c_int = memcmp(cpusetp1, cpusetp2, setsize) == 0
CPU_AND(destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(c_ulong(0x10))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] & __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_OR(destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(c_ulong(0x10))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] | __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_XOR(destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(c_ulong(0x10))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] ^ __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_AND_S(setsize, destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(setsize / c_ulong(8))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] & __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_OR_S(setsize, destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(setsize / c_ulong(8))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] | __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_XOR_S(setsize, destset: POINTER(cpu_set_t), srcset1: POINTER(cpu_set_t), srcset2: POINTER(cpu_set_t)) -> POINTER(cpu_set_t) = do((__dest := POINTER(cpu_set_t)(destset)), (__arr1 := POINTER(__cpu_mask)(srcset1[0].__bits)), (__arr2 := POINTER(__cpu_mask)(srcset2[0].__bits)), (__imax := c_size_t(setsize / c_ulong(8))), (__i := c_size_t(0)), loop(__i < __imax, do(assign(POINTER(__cpu_mask)(__dest[0].__bits)[__i], __arr1[__i] ^ __arr2[__i]), (__i := c_size_t(__i + 1)))), __dest)
CPU_ALLOC_SIZE(count) = (count + c_ulong(0x40) - 1) / c_ulong(0x40) * c_ulong(8)
CPU_ALLOC(count: c_ulong) -> POINTER(cpu_set_t) = __sched_cpualloc(count)
CPU_FREE(cpuset: POINTER(cpu_set_t)) -> None = __sched_cpufree(cpuset)
WEXITSTATUS(status) = (status & 0xff00) >> 8
WTERMSIG(status) = status & 0x7f
WSTOPSIG(status) = (status & 0xff00) >> 8
WIFEXITED(status) = (status & 0x7f) == 0
WIFSIGNALED(status) = c_byte((status & 0x7f) + 1) >> 1 > 0
WIFSTOPPED(status) = (status & 0xff) == 127
WIFCONTINUED(status) = status == 65535
sigmask(sig) = c_int(c_uint(1) << sig - 1)
ELF32_ST_BIND(val) = c_ubyte(val) >> 4
ELF32_ST_TYPE(val) = val & 0xf
ELF32_ST_INFO(bind, type) = (bind << 4) + (type & 0xf)
ELF64_ST_BIND(val) = c_ubyte(val) >> 4
ELF64_ST_TYPE(val) = val & 0xf
ELF64_ST_INFO(bind, type) = (bind << 4) + (type & 0xf)
ELF32_ST_VISIBILITY(o) = o & 3
ELF64_ST_VISIBILITY(o) = o & 3
ELF32_R_SYM(val) = val >> 8
ELF32_R_TYPE(val) = val & 0xff
ELF32_R_INFO(sym, type) = (sym << 8) + (type & 0xff)
ELF64_R_SYM(i) = i >> 32
ELF64_R_TYPE(i) = i & c_uint(0xffffffff)
ELF64_R_INFO(sym, type) = (c_uint64(sym) << 32) + type
DT_VALTAGIDX(tag) = 1879047679 - tag
DT_ADDRTAGIDX(tag) = 1879047935 - tag
DT_VERSIONTAGIDX(tag) = 1879048191 - tag
DT_EXTRATAGIDX(tag) = c_uint32(-(c_int32(tag) << 1 >> 1)) - 1
ELF32_M_SYM(info) = info >> 8
ELF32_M_SIZE(info) = c_ubyte(info)
ELF32_M_INFO(sym, size) = (sym << 8) + c_ubyte(size)
ELF64_M_SYM(info) = info >> 8
ELF64_M_SIZE(info) = c_ubyte(info)
ELF64_M_INFO(sym, size) = (sym << 8) + c_ubyte(size)
PPC64_LOCAL_ENTRY_OFFSET(other) = 1 << ((other & 0xe0) >> 5) >> 2 << 2
EF_ARM_EABI_VERSION(flags) = flags & c_uint(0xff000000)
CCEQ(val, c) = c == val and val != 0
"""

_values = """
errno -> c_int = __errno_location()[0]
MB_CUR_MAX -> c_size_t = __ctype_get_mb_cur_max()
SIGRTMIN -> c_int = __libc_current_sigrtmin()
SIGRTMAX -> c_int = __libc_current_sigrtmax()
"""

_typed = """
SEM_FAILED = POINTER(sem_t): 0
SIG_ERR = CFUNCTYPE(None, c_int): 0xffffffffffffffff
SIG_DFL = CFUNCTYPE(None, c_int): 0
SIG_IGN = CFUNCTYPE(None, c_int): 1
SIG_HOLD = CFUNCTYPE(None, c_int): 2
"""

_constants = """
ACCESSPERMS = 511
ADDRB = 536870912
ADJ_ESTERROR = 8
ADJ_FREQUENCY = 2
ADJ_MAXERROR = 4
ADJ_MICRO = 0x1000
ADJ_NANO = 0x2000
ADJ_OFFSET = 1
ADJ_OFFSET_SINGLESHOT = 0x8001
ADJ_OFFSET_SS_READ = 0xa001
ADJ_SETOFFSET = 0x100
ADJ_STATUS = 0x10
ADJ_TAI = 0x80
ADJ_TICK = 0x4000
ADJ_TIMECONST = 0x20
AF_ALG = 38
AF_APPLETALK = 5
AF_ASH = 18
AF_ATMPVC = 8
AF_ATMSVC = 20
AF_AX25 = 3
AF_BLUETOOTH = 31
AF_BRIDGE = 7
AF_CAIF = 37
AF_CAN = 29
AF_DECnet = 12
AF_ECONET = 19
AF_FILE = 1
AF_IB = 27
AF_IEEE802154 = 36
AF_INET = 2
AF_INET6 = 10
AF_IPX = 4
AF_IRDA = 23
AF_ISDN = 34
AF_IUCV = 32
AF_KCM = 41
AF_KEY = 15
AF_LLC = 26
AF_LOCAL = 1
AF_MAX = 46
AF_MCTP = 45
AF_MPLS = 28
AF_NETBEUI = 13
AF_NETLINK = 16
AF_NETROM = 6
AF_NFC = 39
AF_PACKET = 17
AF_PHONET = 35
AF_PPPOX = 24
AF_QIPCRTR = 42
AF_RDS = 21
AF_ROSE = 11
AF_ROUTE = 16
AF_RXRPC = 33
AF_SECURITY = 14
AF_SMC = 43
AF_SNA = 22
AF_TIPC = 30
AF_UNIX = 1
AF_UNSPEC = 0
AF_VSOCK = 40
AF_WANPIPE = 25
AF_X25 = 9
AF_XDP = 44
ALLPERMS = 4095
AT_BASE = 7
AT_BASE_PLATFORM = 24
AT_CLKTCK = 17
AT_DCACHEBSIZE = 19
AT_EACCESS = 0x200
AT_EGID = 14
AT_EMPTY_PATH = 0x1000
AT_ENTRY = 9
AT_EUID = 12
AT_EXECFD = 2
AT_EXECFN = 31
AT_EXECVE_CHECK = 0x10000
AT_FDCWD = -100
AT_FLAGS = 8
AT_FPUCW = 18
AT_GID = 13
AT_HANDLE_CONNECTABLE = 2
AT_HANDLE_FID = 512
AT_HANDLE_MNT_ID_UNIQUE = 1
AT_HWCAP = 16
AT_HWCAP2 = 26
AT_HWCAP3 = 29
AT_HWCAP4 = 30
AT_ICACHEBSIZE = 20
AT_IGNORE = 1
AT_IGNOREPPC = 22
AT_L1D_CACHEGEOMETRY = 43
AT_L1D_CACHESHAPE = 35
AT_L1D_CACHESIZE = 42
AT_L1I_CACHEGEOMETRY = 41
AT_L1I_CACHESHAPE = 34
AT_L1I_CACHESIZE = 40
AT_L2_CACHEGEOMETRY = 45
AT_L2_CACHESHAPE = 36
AT_L2_CACHESIZE = 44
AT_L3_CACHEGEOMETRY = 47
AT_L3_CACHESHAPE = 37
AT_L3_CACHESIZE = 46
AT_MINSIGSTKSZ = 51
AT_NOTELF = 10
AT_NO_AUTOMOUNT = 0x800
AT_NULL = 0
AT_PAGESZ = 6
AT_PHDR = 3
AT_PHENT = 4
AT_PHNUM = 5
AT_PLATFORM = 15
AT_RANDOM = 25
AT_RECURSIVE = 0x8000
AT_REMOVEDIR = 0x200
AT_RENAME_EXCHANGE = 2
AT_RENAME_NOREPLACE = 1
AT_RENAME_WHITEOUT = 4
AT_RSEQ_ALIGN = 28
AT_RSEQ_FEATURE_SIZE = 27
AT_SECURE = 23
AT_STATX_DONT_SYNC = 0x4000
AT_STATX_FORCE_SYNC = 0x2000
AT_STATX_SYNC_AS_STAT = 0
AT_STATX_SYNC_TYPE = 0x6000
AT_SYMLINK_FOLLOW = 0x400
AT_SYMLINK_NOFOLLOW = 0x100
AT_SYSINFO = 32
AT_SYSINFO_EHDR = 33
AT_UCACHEBSIZE = 21
AT_UID = 11
B0 = 0
B1000000 = 1000000
B10000000 = 10000000
B110 = 110
B115200 = 115200
B1152000 = 1152000
B1200 = 1200
B134 = 134
B14400 = 14400
B150 = 150
B1500000 = 1500000
B153600 = 153600
B1800 = 1800
B19200 = 19200
B200 = 200
B2000000 = 2000000
B230400 = 230400
B2400 = 2400
B2500000 = 2500000
B28800 = 28800
B300 = 300
B3000000 = 3000000
B307200 = 307200
B33600 = 33600
B3500000 = 3500000
B38400 = 38400
B4000000 = 4000000
B460800 = 460800
B4800 = 4800
B50 = 50
B500000 = 500000
B5000000 = 5000000
B57600 = 57600
B576000 = 576000
B600 = 600
B614400 = 614400
B7200 = 7200
B75 = 75
B76800 = 76800
B921600 = 921600
B9600 = 9600
BAUD_MAX = 4294967295
BOTHER = 4096
BRKINT = 2
BS0 = 0
BS1 = 8192
BSDLY = 8192
BUFSIZ = 8192
BUS_ADRALN = 1
BUS_ADRERR = 2
BUS_MCEERR_AO = 5
BUS_MCEERR_AR = 4
BUS_OBJERR = 3
CBAUD = 4111
CBAUDEX = 4096
CBRK = 0
CDISCARD = 15
CDSUSP = 25
CEOF = 4
CEOL = 0
CEOT = 4
CERASE = 127
CFLUSH = 15
CIBAUD = 269418496
CINTR = 3
CKILL = 21
CLD_CONTINUED = 6
CLD_DUMPED = 3
CLD_EXITED = 1
CLD_KILLED = 2
CLD_STOPPED = 5
CLD_TRAPPED = 4
CLNEXT = 22
CLOCAL = 2048
CLOCKS_PER_SEC = 1000000
CLOCK_BOOTTIME = 7
CLOCK_BOOTTIME_ALARM = 9
CLOCK_MONOTONIC = 1
CLOCK_MONOTONIC_COARSE = 6
CLOCK_MONOTONIC_RAW = 4
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_REALTIME = 0
CLOCK_REALTIME_ALARM = 8
CLOCK_REALTIME_COARSE = 5
CLOCK_TAI = 11
CLOCK_THREAD_CPUTIME_ID = 3
CLONE_CHILD_CLEARTID = 0x200000
CLONE_CHILD_SETTID = 0x1000000
CLONE_DETACHED = 0x400000
CLONE_FILES = 0x400
CLONE_FS = 0x200
CLONE_IO = 0x80000000
CLONE_NEWCGROUP = 0x2000000
CLONE_NEWIPC = 0x8000000
CLONE_NEWNET = 0x40000000
CLONE_NEWNS = 0x20000
CLONE_NEWPID = 0x20000000
CLONE_NEWTIME = 0x80
CLONE_NEWUSER = 0x10000000
CLONE_NEWUTS = 0x4000000
CLONE_PARENT = 0x8000
CLONE_PARENT_SETTID = 0x100000
CLONE_PIDFD = 0x1000
CLONE_PTRACE = 0x2000
CLONE_SETTLS = 0x80000
CLONE_SIGHAND = 0x800
CLONE_SYSVSEM = 0x40000
CLONE_THREAD = 0x10000
CLONE_UNTRACED = 0x800000
CLONE_VFORK = 0x4000
CLONE_VM = 0x100
CMIN = 1
CMSPAR = 1073741824
CPU_SETSIZE = 1024
CQUIT = 28
CR0 = 0
CR1 = 512
CR2 = 1024
CR3 = 1536
CRDLY = 1536
CREAD = 128
CREPRINT = 18
CRPRNT = 18
CRTSCTS = 2147483648
CS5 = 0
CS6 = 16
CS7 = 32
CS8 = 48
CSIGNAL = 0xff
CSIZE = 48
CSTART = 17
CSTATUS = 0
CSTOP = 19
CSTOPB = 64
CSUSP = 26
CTIME = 0
CWERASE = 23
DEFFILEMODE = 438
DF_1_CONFALT = 0x2000
DF_1_DIRECT = 0x100
DF_1_DISPRELDNE = 0x8000
DF_1_DISPRELPND = 0x10000
DF_1_EDITED = 0x200000
DF_1_ENDFILTEE = 0x4000
DF_1_GLOBAL = 2
DF_1_GLOBAUDIT = 0x1000000
DF_1_GROUP = 4
DF_1_IGNMULDEF = 0x40000
DF_1_INITFIRST = 0x20
DF_1_INTERPOSE = 0x400
DF_1_KMOD = 0x10000000
DF_1_LOADFLTR = 0x10
DF_1_NOCOMMON = 0x40000000
DF_1_NODEFLIB = 0x800
DF_1_NODELETE = 8
DF_1_NODIRECT = 0x20000
DF_1_NODUMP = 0x1000
DF_1_NOHDR = 0x100000
DF_1_NOKSYMS = 0x80000
DF_1_NOOPEN = 0x40
DF_1_NORELOC = 0x400000
DF_1_NOW = 1
DF_1_ORIGIN = 0x80
DF_1_PIE = 0x8000000
DF_1_SINGLETON = 0x2000000
DF_1_STUB = 0x4000000
DF_1_SYMINTPOSE = 0x800000
DF_1_TRANS = 0x200
DF_1_WEAKFILTER = 0x20000000
DF_BIND_NOW = 8
DF_ORIGIN = 1
DF_P1_GROUPPERM = 2
DF_P1_LAZYLOAD = 1
DF_STATIC_TLS = 0x10
DF_SYMBOLIC = 2
DF_TEXTREL = 4
DLFO_EH_SEGMENT_TYPE = 1685382480
DLFO_FLAG_SFRAME = 1
DLFO_STRUCT_HAS_EH_COUNT = 0
DLFO_STRUCT_HAS_EH_DBASE = 0
DN_ACCESS = 1
DN_ATTRIB = 0x20
DN_CREATE = 4
DN_DELETE = 8
DN_MODIFY = 2
DN_MULTISHOT = 0x80000000
DN_RENAME = 0x10
DTF_1_CONFEXP = 2
DTF_1_PARINIT = 1
DT_AARCH64_BTI_PLT = 1879048193
DT_AARCH64_NUM = 6
DT_AARCH64_PAC_PLT = 1879048195
DT_AARCH64_VARIANT_PCS = 1879048197
DT_ADDRNUM = 11
DT_ADDRRNGHI = 0x6ffffeff
DT_ADDRRNGLO = 0x6ffffe00
DT_ALPHA_NUM = 1
DT_ALPHA_PLTRO = 1879048192
DT_AUDIT = 0x6ffffefc
DT_AUXILIARY = 0x7ffffffd
DT_BIND_NOW = 24
DT_CHECKSUM = 0x6ffffdf8
DT_CONFIG = 0x6ffffefa
DT_DEBUG = 21
DT_DEPAUDIT = 0x6ffffefb
DT_ENCODING = 32
DT_EXTRANUM = 3
DT_FEATURE_1 = 0x6ffffdfc
DT_FILTER = 0x7fffffff
DT_FINI = 13
DT_FINI_ARRAY = 26
DT_FINI_ARRAYSZ = 28
DT_FLAGS = 30
DT_FLAGS_1 = 0x6ffffffb
DT_GNU_CONFLICT = 0x6ffffef8
DT_GNU_CONFLICTSZ = 0x6ffffdf6
DT_GNU_HASH = 0x6ffffef5
DT_GNU_LIBLIST = 0x6ffffef9
DT_GNU_LIBLISTSZ = 0x6ffffdf7
DT_GNU_PRELINKED = 0x6ffffdf5
DT_HASH = 4
DT_HIOS = 0x6ffff000
DT_HIPROC = 0x7fffffff
DT_IA_64_NUM = 1
DT_IA_64_PLT_RESERVE = 1879048192
DT_INIT = 12
DT_INIT_ARRAY = 25
DT_INIT_ARRAYSZ = 27
DT_JMPREL = 23
DT_LOOS = 0x6000000d
DT_LOPROC = 0x70000000
DT_MIPS_AUX_DYNAMIC = 0x70000031
DT_MIPS_BASE_ADDRESS = 0x70000006
DT_MIPS_COMPACT_SIZE = 0x7000002f
DT_MIPS_CONFLICT = 0x70000008
DT_MIPS_CONFLICTNO = 0x7000000b
DT_MIPS_CXX_FLAGS = 0x70000022
DT_MIPS_DELTA_CLASS = 0x70000017
DT_MIPS_DELTA_CLASSSYM = 0x70000020
DT_MIPS_DELTA_CLASSSYM_NO = 0x70000021
DT_MIPS_DELTA_CLASS_NO = 0x70000018
DT_MIPS_DELTA_INSTANCE = 0x70000019
DT_MIPS_DELTA_INSTANCE_NO = 0x7000001a
DT_MIPS_DELTA_RELOC = 0x7000001b
DT_MIPS_DELTA_RELOC_NO = 0x7000001c
DT_MIPS_DELTA_SYM = 0x7000001d
DT_MIPS_DELTA_SYM_NO = 0x7000001e
DT_MIPS_DYNSTR_ALIGN = 0x7000002b
DT_MIPS_FLAGS = 0x70000005
DT_MIPS_GOTSYM = 0x70000013
DT_MIPS_GP_VALUE = 0x70000030
DT_MIPS_HIDDEN_GOTIDX = 0x70000027
DT_MIPS_HIPAGENO = 0x70000014
DT_MIPS_ICHECKSUM = 0x70000003
DT_MIPS_INTERFACE = 0x7000002a
DT_MIPS_INTERFACE_SIZE = 0x7000002c
DT_MIPS_IVERSION = 0x70000004
DT_MIPS_LIBLIST = 0x70000009
DT_MIPS_LIBLISTNO = 0x70000010
DT_MIPS_LOCALPAGE_GOTIDX = 0x70000025
DT_MIPS_LOCAL_GOTIDX = 0x70000026
DT_MIPS_LOCAL_GOTNO = 0x7000000a
DT_MIPS_MSYM = 0x70000007
DT_MIPS_NUM = 0x37
DT_MIPS_OPTIONS = 0x70000029
DT_MIPS_PERF_SUFFIX = 0x7000002e
DT_MIPS_PIXIE_INIT = 0x70000023
DT_MIPS_PLTGOT = 0x70000032
DT_MIPS_PROTECTED_GOTIDX = 0x70000028
DT_MIPS_RLD_MAP = 0x70000016
DT_MIPS_RLD_MAP_REL = 0x70000035
DT_MIPS_RLD_TEXT_RESOLVE_ADDR = 0x7000002d
DT_MIPS_RLD_VERSION = 0x70000001
DT_MIPS_RWPLT = 0x70000034
DT_MIPS_SYMBOL_LIB = 0x70000024
DT_MIPS_SYMTABNO = 0x70000011
DT_MIPS_TIME_STAMP = 0x70000002
DT_MIPS_UNREFEXTNO = 0x70000012
DT_MIPS_XHASH = 0x70000036
DT_MOVEENT = 0x6ffffdfa
DT_MOVESZ = 0x6ffffdfb
DT_MOVETAB = 0x6ffffefe
DT_NEEDED = 1
DT_NIOS2_GP = 0x70000002
DT_NULL = 0
DT_NUM = 38
DT_PLTGOT = 3
DT_PLTPAD = 0x6ffffefd
DT_PLTPADSZ = 0x6ffffdf9
DT_PLTREL = 20
DT_PLTRELSZ = 2
DT_POSFLAG_1 = 0x6ffffdfd
DT_PPC64_GLINK = 1879048192
DT_PPC64_NUM = 4
DT_PPC64_OPD = 1879048193
DT_PPC64_OPDSZ = 1879048194
DT_PPC64_OPT = 1879048195
DT_PPC_GOT = 1879048192
DT_PPC_NUM = 2
DT_PPC_OPT = 1879048193
DT_PREINIT_ARRAY = 32
DT_PREINIT_ARRAYSZ = 33
DT_PROCNUM = 55
DT_REL = 17
DT_RELA = 7
DT_RELACOUNT = 0x6ffffff9
DT_RELAENT = 9
DT_RELASZ = 8
DT_RELCOUNT = 0x6ffffffa
DT_RELENT = 19
DT_RELR = 36
DT_RELRENT = 37
DT_RELRSZ = 35
DT_RELSZ = 18
DT_RISCV_VARIANT_CC = 1879048193
DT_RPATH = 15
DT_RUNPATH = 29
DT_SONAME = 14
DT_SPARC_NUM = 2
DT_SPARC_REGISTER = 0x70000001
DT_STRSZ = 10
DT_STRTAB = 5
DT_SYMBOLIC = 16
DT_SYMENT = 11
DT_SYMINENT = 0x6ffffdff
DT_SYMINFO = 0x6ffffeff
DT_SYMINSZ = 0x6ffffdfe
DT_SYMTAB = 6
DT_SYMTAB_SHNDX = 34
DT_TEXTREL = 22
DT_TLSDESC_GOT = 0x6ffffef7
DT_TLSDESC_PLT = 0x6ffffef6
DT_VALNUM = 12
DT_VALRNGHI = 0x6ffffdff
DT_VALRNGLO = 0x6ffffd00
DT_VERDEF = 0x6ffffffc
DT_VERDEFNUM = 0x6ffffffd
DT_VERNEED = 0x6ffffffe
DT_VERNEEDNUM = 0x6fffffff
DT_VERSIONTAGNUM = 16
DT_VERSYM = 0x6ffffff0
DT_X86_64_NUM = 4
DT_X86_64_PLT = 1879048192
DT_X86_64_PLTENT = 1879048195
DT_X86_64_PLTSZ = 1879048193
E2BIG = 7
EACCES = 13
EADDRINUSE = 98
EADDRNOTAVAIL = 99
EADV = 68
EAFNOSUPPORT = 97
EAGAIN = 11
EALREADY = 114
EBADE = 52
EBADF = 9
EBADFD = 77
EBADMSG = 74
EBADR = 53
EBADRQC = 56
EBADSLT = 57
EBFONT = 59
EBUSY = 16
ECANCELED = 125
ECHILD = 10
ECHO = 8
ECHOCTL = 512
ECHOE = 16
ECHOK = 32
ECHOKE = 2048
ECHONL = 64
ECHOPRT = 1024
ECHRNG = 44
ECOMM = 70
ECONNABORTED = 103
ECONNREFUSED = 111
ECONNRESET = 104
EDEADLK = 35
EDEADLOCK = 35
EDESTADDRREQ = 89
EDOM = 33
EDOTDOT = 73
EDQUOT = 122
EEXIST = 17
EFAULT = 14
EFA_PARISC_1_0 = 0x20b
EFA_PARISC_1_1 = 0x210
EFA_PARISC_2_0 = 0x214
EFBIG = 27
EFD_CLOEXEC = 524288
EFD_NONBLOCK = 2048
EFD_SEMAPHORE = 1
EFSBADCRC = 74
EFSCORRUPTED = 117
EFTYPE = 134
EF_ALPHA_32BIT = 1
EF_ALPHA_CANRELAX = 2
EF_ARC_ALL_MSK = 4095
EF_ARC_MACH_MSK = 0xff
EF_ARC_OSABI_MSK = 0xf00
EF_ARM_ABI_FLOAT_HARD = 0x400
EF_ARM_ABI_FLOAT_SOFT = 0x200
EF_ARM_ALIGN8 = 0x40
EF_ARM_APCS_26 = 8
EF_ARM_APCS_FLOAT = 0x10
EF_ARM_BE8 = 0x800000
EF_ARM_DYNSYMSUSESEGIDX = 8
EF_ARM_EABIMASK = 0xff000000
EF_ARM_EABI_UNKNOWN = 0
EF_ARM_EABI_VER1 = 0x1000000
EF_ARM_EABI_VER2 = 0x2000000
EF_ARM_EABI_VER3 = 0x3000000
EF_ARM_EABI_VER4 = 0x4000000
EF_ARM_EABI_VER5 = 0x5000000
EF_ARM_HASENTRY = 2
EF_ARM_INTERWORK = 4
EF_ARM_LE8 = 0x400000
EF_ARM_MAPSYMSFIRST = 0x10
EF_ARM_MAVERICK_FLOAT = 0x800
EF_ARM_NEW_ABI = 0x80
EF_ARM_OLD_ABI = 0x100
EF_ARM_PIC = 0x20
EF_ARM_RELEXEC = 1
EF_ARM_SOFT_FLOAT = 0x200
EF_ARM_SYMSARESORTED = 4
EF_ARM_VFP_FLOAT = 0x400
EF_CPU32 = 0x810000
EF_CSKY_ABIMASK = 0xf0000000
EF_CSKY_ABIV1 = 0x10000000
EF_CSKY_ABIV2 = 0x20000000
EF_CSKY_OTHER = 0xfff0000
EF_CSKY_PROCESSOR = 0xffff
EF_IA_64_ABI64 = 0x10
EF_IA_64_ARCH = 0xff000000
EF_IA_64_MASKOS = 0xf
EF_LARCH_ABI_DOUBLE_FLOAT = 3
EF_LARCH_ABI_MODIFIER_MASK = 7
EF_LARCH_ABI_SINGLE_FLOAT = 2
EF_LARCH_ABI_SOFT_FLOAT = 1
EF_LARCH_OBJABI_V1 = 0x40
EF_MIPS_32BITMODE = 0x100
EF_MIPS_ABI = 0xf000
EF_MIPS_ABI2 = 32
EF_MIPS_ABI_EABI32 = 0x3000
EF_MIPS_ABI_EABI64 = 0x4000
EF_MIPS_ABI_O32 = 0x1000
EF_MIPS_ABI_O64 = 0x2000
EF_MIPS_ABI_ON32 = 64
EF_MIPS_ARCH = 0xf0000000
EF_MIPS_ARCH_1 = 0
EF_MIPS_ARCH_2 = 0x10000000
EF_MIPS_ARCH_3 = 0x20000000
EF_MIPS_ARCH_32 = 0x50000000
EF_MIPS_ARCH_32R2 = 0x70000000
EF_MIPS_ARCH_32R6 = 0x90000000
EF_MIPS_ARCH_4 = 0x30000000
EF_MIPS_ARCH_5 = 0x40000000
EF_MIPS_ARCH_64 = 0x60000000
EF_MIPS_ARCH_64R2 = 0x80000000
EF_MIPS_ARCH_64R6 = 0xa0000000
EF_MIPS_ARCH_ASE = 0xf000000
EF_MIPS_ARCH_ASE_M16 = 0x4000000
EF_MIPS_ARCH_ASE_MDMX = 0x8000000
EF_MIPS_ARCH_ASE_MICROMIPS = 0x2000000
EF_MIPS_CPIC = 4
EF_MIPS_FP64 = 512
EF_MIPS_MACH = 0xff0000
EF_MIPS_MACH_3900 = 0x810000
EF_MIPS_MACH_4010 = 0x820000
EF_MIPS_MACH_4100 = 0x830000
EF_MIPS_MACH_4111 = 0x880000
EF_MIPS_MACH_4120 = 0x870000
EF_MIPS_MACH_4650 = 0x850000
EF_MIPS_MACH_5400 = 0x910000
EF_MIPS_MACH_5500 = 0x980000
EF_MIPS_MACH_5900 = 0x920000
EF_MIPS_MACH_9000 = 0x990000
EF_MIPS_MACH_ALLEGREX = 0x840000
EF_MIPS_MACH_GS264E = 0xa40000
EF_MIPS_MACH_GS464 = 0xa20000
EF_MIPS_MACH_GS464E = 0xa30000
EF_MIPS_MACH_IAMR2 = 0x930000
EF_MIPS_MACH_LS2E = 0xa00000
EF_MIPS_MACH_LS2F = 0xa10000
EF_MIPS_MACH_OCTEON = 0x8b0000
EF_MIPS_MACH_OCTEON2 = 0x8d0000
EF_MIPS_MACH_OCTEON3 = 0x8e0000
EF_MIPS_MACH_SB1 = 0x8a0000
EF_MIPS_MACH_XLR = 0x8c0000
EF_MIPS_NAN2008 = 1024
EF_MIPS_NOREORDER = 1
EF_MIPS_OPTIONS_FIRST = 0x80
EF_MIPS_PIC = 2
EF_MIPS_UCODE = 16
EF_MIPS_XGOT = 8
EF_PARISC_ARCH = 0xffff
EF_PARISC_EXT = 0x20000
EF_PARISC_LAZYSWAP = 0x400000
EF_PARISC_LSB = 0x40000
EF_PARISC_NO_KABP = 0x100000
EF_PARISC_TRAPNIL = 0x10000
EF_PARISC_WIDE = 0x80000
EF_PPC64_ABI = 3
EF_PPC_EMB = 0x80000000
EF_PPC_RELOCATABLE = 0x10000
EF_PPC_RELOCATABLE_LIB = 0x8000
EF_RISCV_FLOAT_ABI = 6
EF_RISCV_FLOAT_ABI_DOUBLE = 4
EF_RISCV_FLOAT_ABI_QUAD = 6
EF_RISCV_FLOAT_ABI_SINGLE = 2
EF_RISCV_FLOAT_ABI_SOFT = 0
EF_RISCV_RVC = 1
EF_RISCV_RVE = 8
EF_RISCV_TSO = 0x10
EF_S390_HIGH_GPRS = 1
EF_SH1 = 1
EF_SH2 = 2
EF_SH2A = 0xd
EF_SH2A_NOFPU = 0x13
EF_SH2A_SH3E = 0x18
EF_SH2A_SH3_NOFPU = 0x16
EF_SH2A_SH4 = 0x17
EF_SH2A_SH4_NOFPU = 0x15
EF_SH2E = 0xb
EF_SH3 = 3
EF_SH3E = 8
EF_SH3_DSP = 5
EF_SH3_NOMMU = 0x14
EF_SH4 = 9
EF_SH4A = 0xc
EF_SH4AL_DSP = 6
EF_SH4A_NOFPU = 0x11
EF_SH4_NOFPU = 0x10
EF_SH4_NOMMU_NOFPU = 0x12
EF_SH_DSP = 4
EF_SH_MACH_MASK = 0x1f
EF_SH_UNKNOWN = 0
EF_SPARCV9_MM = 3
EF_SPARCV9_PSO = 1
EF_SPARCV9_RMO = 2
EF_SPARCV9_TSO = 0
EF_SPARC_32PLUS = 0x100
EF_SPARC_EXT_MASK = 0xffff00
EF_SPARC_HAL_R1 = 0x400
EF_SPARC_LEDATA = 0x800000
EF_SPARC_SUN_US1 = 0x200
EF_SPARC_SUN_US3 = 0x800
EHOSTDOWN = 112
EHOSTUNREACH = 113
EHWPOISON = 133
EIDRM = 43
EILSEQ = 84
EINPROGRESS = 115
EINTR = 4
EINVAL = 22
EIO = 5
EISCONN = 106
EISDIR = 21
EISNAM = 120
EI_ABIVERSION = 8
EI_CLASS = 4
EI_DATA = 5
EI_MAG0 = 0
EI_MAG1 = 1
EI_MAG2 = 2
EI_MAG3 = 3
EI_NIDENT = 16
EI_OSABI = 7
EI_PAD = 9
EI_VERSION = 6
EKEYEXPIRED = 127
EKEYREJECTED = 129
EKEYREVOKED = 128
EL2HLT = 51
EL2NSYNC = 45
EL3HLT = 46
EL3RST = 47
ELFCLASS32 = 1
ELFCLASS64 = 2
ELFCLASSNONE = 0
ELFCLASSNUM = 3
ELFCOMPRESS_HIOS = 0x6fffffff
ELFCOMPRESS_HIPROC = 0x7fffffff
ELFCOMPRESS_LOOS = 0x60000000
ELFCOMPRESS_LOPROC = 0x70000000
ELFCOMPRESS_ZLIB = 1
ELFCOMPRESS_ZSTD = 2
ELFDATA2LSB = 1
ELFDATA2MSB = 2
ELFDATANONE = 0
ELFDATANUM = 3
ELFMAG = '\\x7fELF'
ELFMAG0 = 0x7f
ELFMAG1 = 69
ELFMAG2 = 76
ELFMAG3 = 70
ELFOSABI_AIX = 7
ELFOSABI_ARM = 97
ELFOSABI_ARM_AEABI = 64
ELFOSABI_FREEBSD = 9
ELFOSABI_GNU = 3
ELFOSABI_HPUX = 1
ELFOSABI_IRIX = 8
ELFOSABI_LINUX = 3
ELFOSABI_MODESTO = 11
ELFOSABI_NETBSD = 2
ELFOSABI_NONE = 0
ELFOSABI_OPENBSD = 12
ELFOSABI_SOLARIS = 6
ELFOSABI_STANDALONE = 255
ELFOSABI_SYSV = 0
ELFOSABI_TRU64 = 10
ELF_NOTE_ABI = 1
ELF_NOTE_FDO = 'FDO'
ELF_NOTE_GNU = 'GNU'
ELF_NOTE_OS_FREEBSD = 3
ELF_NOTE_OS_GNU = 1
ELF_NOTE_OS_LINUX = 0
ELF_NOTE_OS_SOLARIS2 = 2
ELF_NOTE_PAGESIZE_HINT = 1
ELF_NOTE_SOLARIS = 'SUNW Solaris'
ELIBACC = 79
ELIBBAD = 80
ELIBEXEC = 83
ELIBMAX = 82
ELIBSCN = 81
ELNRNG = 48
ELOOP = 40
EMEDIUMTYPE = 124
EMFILE = 24
EMLINK = 31
EMSGSIZE = 90
EMULTIHOP = 72
EM_386 = 3
EM_56800EX = 200
EM_68HC05 = 72
EM_68HC08 = 71
EM_68HC11 = 70
EM_68HC12 = 53
EM_68HC16 = 69
EM_68K = 4
EM_78KOR = 199
EM_8051 = 165
EM_860 = 7
EM_88K = 5
EM_960 = 19
EM_AARCH64 = 183
EM_ALPHA = 0x9026
EM_ALTERA_NIOS2 = 113
EM_AMDGPU = 224
EM_ARC = 45
EM_ARCA = 109
EM_ARCV2 = 195
EM_ARC_A5 = 93
EM_ARC_COMPACT = 93
EM_ARM = 40
EM_AVR = 83
EM_AVR32 = 185
EM_BA1 = 201
EM_BA2 = 202
EM_BLACKFIN = 106
EM_BPF = 247
EM_C166 = 116
EM_CDP = 215
EM_CE = 119
EM_CLOUDSHIELD = 192
EM_COGE = 216
EM_COLDFIRE = 52
EM_COOL = 217
EM_COREA_1ST = 193
EM_COREA_2ND = 194
EM_CR = 103
EM_CR16 = 177
EM_CRAYNV2 = 172
EM_CRIS = 76
EM_CRX = 114
EM_CSKY = 252
EM_CSR_KALIMBA = 219
EM_CUDA = 190
EM_CYPRESS_M8C = 161
EM_D10V = 85
EM_D30V = 86
EM_DSP24 = 136
EM_DSPIC30F = 118
EM_DXP = 112
EM_ECOG16 = 176
EM_ECOG1X = 168
EM_ECOG2 = 134
EM_EMX16 = 212
EM_EMX8 = 213
EM_ETPU = 178
EM_EXCESS = 111
EM_F2MC16 = 104
EM_FAKE_ALPHA = 41
EM_FIREPATH = 78
EM_FR20 = 37
EM_FR30 = 84
EM_FT32 = 222
EM_FX66 = 66
EM_H8S = 48
EM_H8_300 = 46
EM_H8_300H = 47
EM_H8_500 = 49
EM_HUANY = 81
EM_IAMCU = 6
EM_IA_64 = 50
EM_INTELGT = 205
EM_IP2K = 101
EM_JAVELIN = 77
EM_K10M = 181
EM_KM32 = 210
EM_KMX32 = 211
EM_KVARC = 214
EM_L10M = 180
EM_LATTICEMICO32 = 138
EM_LOONGARCH = 258
EM_M16C = 117
EM_M32 = 1
EM_M32C = 120
EM_M32R = 88
EM_MANIK = 171
EM_MAX = 102
EM_MAXQ30 = 169
EM_MCHP_PIC = 204
EM_MCST_ELBRUS = 175
EM_ME16 = 59
EM_METAG = 174
EM_MICROBLAZE = 189
EM_MIPS = 8
EM_MIPS_RS3_LE = 10
EM_MIPS_X = 51
EM_MMA = 54
EM_MMDSP_PLUS = 160
EM_MMIX = 80
EM_MN10200 = 90
EM_MN10300 = 89
EM_MOXIE = 223
EM_MSP430 = 105
EM_NCPU = 56
EM_NDR1 = 57
EM_NDS32 = 167
EM_NONE = 0
EM_NORC = 218
EM_NS32K = 97
EM_NUM = 259
EM_OPEN8 = 196
EM_OPENRISC = 92
EM_PARISC = 15
EM_PCP = 55
EM_PDP10 = 64
EM_PDP11 = 65
EM_PDSP = 63
EM_PJ = 91
EM_PPC = 20
EM_PPC64 = 21
EM_PRISM = 82
EM_QDSP6 = 164
EM_R32C = 162
EM_RCE = 39
EM_RH32 = 38
EM_RISCV = 243
EM_RL78 = 197
EM_RS08 = 132
EM_RX = 173
EM_S370 = 9
EM_S390 = 22
EM_SCORE7 = 135
EM_SEP = 108
EM_SE_C17 = 139
EM_SE_C33 = 107
EM_SH = 42
EM_SHARC = 133
EM_SLE9X = 179
EM_SNP1K = 99
EM_SPARC = 2
EM_SPARC32PLUS = 18
EM_SPARCV9 = 43
EM_SPU = 23
EM_ST100 = 60
EM_ST19 = 74
EM_ST200 = 100
EM_ST7 = 68
EM_ST9PLUS = 67
EM_STARCORE = 58
EM_STM8 = 186
EM_STXP7X = 166
EM_SVX = 73
EM_TILE64 = 187
EM_TILEGX = 191
EM_TILEPRO = 188
EM_TINYJ = 61
EM_TI_ARP32 = 143
EM_TI_C2000 = 141
EM_TI_C5500 = 142
EM_TI_C6000 = 140
EM_TI_PRU = 144
EM_TMM_GPP = 96
EM_TPC = 98
EM_TRICORE = 44
EM_TRIMEDIA = 163
EM_TSK3000 = 131
EM_UNICORE = 110
EM_V800 = 36
EM_V850 = 87
EM_VAX = 75
EM_VIDEOCORE = 95
EM_VIDEOCORE3 = 137
EM_VIDEOCORE5 = 198
EM_VISIUM = 221
EM_VPP500 = 17
EM_X86_64 = 62
EM_XCORE = 203
EM_XGATE = 115
EM_XIMO16 = 170
EM_XTENSA = 94
EM_Z80 = 220
EM_ZSP = 79
ENAMETOOLONG = 36
ENAVAIL = 119
ENETDOWN = 100
ENETRESET = 102
ENETUNREACH = 101
ENFILE = 23
ENOANO = 55
ENOBUFS = 105
ENOCSI = 50
ENODATA = 61
ENODEV = 19
ENOENT = 2
ENOEXEC = 8
ENOKEY = 126
ENOLCK = 37
ENOLINK = 67
ENOMEDIUM = 123
ENOMEM = 12
ENOMSG = 42
ENONET = 64
ENOPKG = 65
ENOPROTOOPT = 92
ENOSPC = 28
ENOSR = 63
ENOSTR = 60
ENOSYS = 38
ENOTBLK = 15
ENOTCONN = 107
ENOTDIR = 20
ENOTEMPTY = 39
ENOTNAM = 118
ENOTRECOVERABLE = 131
ENOTSOCK = 88
ENOTSUP = 95
ENOTTY = 25
ENOTUNIQ = 76
ENXIO = 6
EOF = -1
EOPNOTSUPP = 95
EOVERFLOW = 75
EOWNERDEAD = 130
EPERM = 1
EPFNOSUPPORT = 96
EPIPE = 32
EPOLL_CLOEXEC = 524288
EPOLL_CTL_ADD = 1
EPOLL_CTL_DEL = 2
EPOLL_CTL_MOD = 3
EPOLL_IOC_TYPE = 0x8a
EPROTO = 71
EPROTONOSUPPORT = 93
EPROTOTYPE = 91
ERANGE = 34
EREMCHG = 78
EREMOTE = 66
EREMOTEIO = 121
ERESTART = 85
ERFKILL = 132
EROFS = 30
ESHUTDOWN = 108
ESOCKTNOSUPPORT = 94
ESPIPE = 29
ESRCH = 3
ESRMNT = 69
ESTALE = 116
ESTRPIPE = 86
ETIME = 62
ETIMEDOUT = 110
ETOOMANYREFS = 109
ETXTBSY = 26
ET_CORE = 4
ET_DYN = 3
ET_EXEC = 2
ET_HIOS = 0xfeff
ET_HIPROC = 0xffff
ET_LOOS = 0xfe00
ET_LOPROC = 0xff00
ET_NONE = 0
ET_NUM = 5
ET_REL = 1
EUCLEAN = 117
EUNATCH = 49
EUSERS = 87
EV_CURRENT = 1
EV_NONE = 0
EV_NUM = 2
EWOULDBLOCK = 11
EXDEV = 18
EXFULL = 54
EXIT_FAILURE = 1
EXIT_SUCCESS = 0
EXTA = 19200
EXTB = 38400
EXTPROC = 65536
E_MIPS_ARCH_1 = 0
E_MIPS_ARCH_2 = 268435456
E_MIPS_ARCH_3 = 536870912
E_MIPS_ARCH_32 = 1342177280
E_MIPS_ARCH_4 = 805306368
E_MIPS_ARCH_5 = 1073741824
E_MIPS_ARCH_64 = 1610612736
FAPPEND = 1024
FASYNC = 8192
FD_CLOEXEC = 1
FD_NSFS_ROOT = -10003
FD_PIDFS_ROOT = -10002
FD_SETSIZE = 1024
FF0 = 0
FF1 = 32768
FFDLY = 32768
FFSYNC = 1052672
FILENAME_MAX = 4096
FIOASYNC = 0x5452
FIOCLEX = 0x5451
FIOGETOWN = 0x8903
FIONBIO = 0x5421
FIONCLEX = 0x5450
FIONREAD = 0x541b
FIOQSIZE = 0x5460
FIOSETOWN = 0x8901
FLUSHO = 4096
FNDELAY = 2048
FNONBLOCK = 2048
FOPEN_MAX = 16
FPE_CONDTRAP = 15
FPE_FLTDIV = 3
FPE_FLTINV = 7
FPE_FLTOVF = 4
FPE_FLTRES = 6
FPE_FLTSUB = 8
FPE_FLTUND = 5
FPE_FLTUNK = 14
FPE_INTDIV = 1
FPE_INTOVF = 2
FP_XSTATE_MAGIC1 = 0x46505853
FP_XSTATE_MAGIC2 = 0x46505845
FP_XSTATE_MAGIC2_SIZE = 4
F_ADD_SEALS = 1033
F_CREATED_QUERY = 1028
F_DUPFD = 0
F_DUPFD_CLOEXEC = 1030
F_DUPFD_QUERY = 1027
F_EXLCK = 4
F_GETDELEG = 1039
F_GETFD = 1
F_GETFL = 3
F_GETLEASE = 1025
F_GETLK = 5
F_GETLK64 = 5
F_GETOWN = 9
F_GETOWN_EX = 16
F_GETPIPE_SZ = 1032
F_GETSIG = 11
F_GET_FILE_RW_HINT = 1037
F_GET_RW_HINT = 1035
F_GET_SEALS = 1034
F_LOCK = 1
F_NOTIFY = 1026
F_OFD_GETLK = 36
F_OFD_SETLK = 37
F_OFD_SETLKW = 38
F_OK = 0
F_RDLCK = 0
F_SEAL_EXEC = 0x20
F_SEAL_FUTURE_WRITE = 0x10
F_SEAL_GROW = 4
F_SEAL_SEAL = 1
F_SEAL_SHRINK = 2
F_SEAL_WRITE = 8
F_SETDELEG = 1040
F_SETFD = 2
F_SETFL = 4
F_SETLEASE = 1024
F_SETLK = 6
F_SETLK64 = 6
F_SETLKW = 7
F_SETLKW64 = 7
F_SETOWN = 8
F_SETOWN_EX = 15
F_SETPIPE_SZ = 1031
F_SETSIG = 10
F_SET_FILE_RW_HINT = 1038
F_SET_RW_HINT = 1036
F_SHLCK = 8
F_TEST = 3
F_TLOCK = 2
F_ULOCK = 0
F_UNLCK = 2
F_WRLCK = 1
GNU_PROPERTY_1_NEEDED = 2952822784
GNU_PROPERTY_1_NEEDED_INDIRECT_EXTERN_ACCESS = 1
GNU_PROPERTY_AARCH64_FEATURE_1_AND = 0xc0000000
GNU_PROPERTY_AARCH64_FEATURE_1_BTI = 1
GNU_PROPERTY_AARCH64_FEATURE_1_GCS = 4
GNU_PROPERTY_AARCH64_FEATURE_1_PAC = 2
GNU_PROPERTY_HIPROC = 0xdfffffff
GNU_PROPERTY_HIUSER = 0xffffffff
GNU_PROPERTY_LOPROC = 0xc0000000
GNU_PROPERTY_LOUSER = 0xe0000000
GNU_PROPERTY_NO_COPY_ON_PROTECTED = 2
GNU_PROPERTY_STACK_SIZE = 1
GNU_PROPERTY_UINT32_AND_HI = 0xb0007fff
GNU_PROPERTY_UINT32_AND_LO = 0xb0000000
GNU_PROPERTY_UINT32_OR_HI = 0xb000ffff
GNU_PROPERTY_UINT32_OR_LO = 0xb0008000
GNU_PROPERTY_X86_FEATURE_1_AND = 0xc0000002
GNU_PROPERTY_X86_FEATURE_1_IBT = 1
GNU_PROPERTY_X86_FEATURE_1_SHSTK = 2
GNU_PROPERTY_X86_ISA_1_BASELINE = 1
GNU_PROPERTY_X86_ISA_1_NEEDED = 0xc0008002
GNU_PROPERTY_X86_ISA_1_USED = 0xc0010002
GNU_PROPERTY_X86_ISA_1_V2 = 2
GNU_PROPERTY_X86_ISA_1_V3 = 4
GNU_PROPERTY_X86_ISA_1_V4 = 8
GRP_COMDAT = 1
HUPCL = 1024
IBSHIFT = 16
ICANON = 2
ICRNL = 256
IEXTEN = 32768
IGNBRK = 1
IGNCR = 128
IGNPAR = 4
ILL_BADIADDR = 9
ILL_BADSTK = 8
ILL_COPROC = 7
ILL_ILLADR = 3
ILL_ILLOPC = 1
ILL_ILLOPN = 2
ILL_ILLTRP = 4
ILL_PRVOPC = 5
ILL_PRVREG = 6
IMAXBEL = 8192
INLCR = 64
INPCK = 16
INT16_MAX = 32767
INT16_MIN = -32768
INT16_WIDTH = 16
INT32_MAX = 2147483647
INT32_MIN = -2147483648
INT32_WIDTH = 32
INT64_MAX = 9223372036854775807
INT64_MIN = -9223372036854775808
INT64_WIDTH = 64
INT8_MAX = 127
INT8_MIN = -128
INT8_WIDTH = 8
INTMAX_MAX = 9223372036854775807
INTMAX_MIN = -9223372036854775808
INTMAX_WIDTH = 64
INTPTR_MAX = 9223372036854775807
INTPTR_MIN = -9223372036854775808
INTPTR_WIDTH = 64
INT_FAST16_MAX = 9223372036854775807
INT_FAST16_MIN = -9223372036854775808
INT_FAST16_WIDTH = 64
INT_FAST32_MAX = 9223372036854775807
INT_FAST32_MIN = -9223372036854775808
INT_FAST32_WIDTH = 64
INT_FAST64_MAX = 9223372036854775807
INT_FAST64_MIN = -9223372036854775808
INT_FAST64_WIDTH = 64
INT_FAST8_MAX = 127
INT_FAST8_MIN = -128
INT_FAST8_WIDTH = 8
INT_LEAST16_MAX = 32767
INT_LEAST16_MIN = -32768
INT_LEAST16_WIDTH = 16
INT_LEAST32_MAX = 2147483647
INT_LEAST32_MIN = -2147483648
INT_LEAST32_WIDTH = 32
INT_LEAST64_MAX = 9223372036854775807
INT_LEAST64_MIN = -9223372036854775808
INT_LEAST64_WIDTH = 64
INT_LEAST8_MAX = 127
INT_LEAST8_MIN = -128
INT_LEAST8_WIDTH = 8
IN_ACCESS = 1
IN_ALL_EVENTS = 4095
IN_ATTRIB = 4
IN_CLOEXEC = 524288
IN_CLOSE = 24
IN_CLOSE_NOWRITE = 0x10
IN_CLOSE_WRITE = 8
IN_CREATE = 0x100
IN_DELETE = 0x200
IN_DELETE_SELF = 0x400
IN_DONT_FOLLOW = 0x2000000
IN_EXCL_UNLINK = 0x4000000
IN_IGNORED = 0x8000
IN_ISDIR = 0x40000000
IN_MASK_ADD = 0x20000000
IN_MASK_CREATE = 0x10000000
IN_MODIFY = 2
IN_MOVE = 192
IN_MOVED_FROM = 0x40
IN_MOVED_TO = 0x80
IN_MOVE_SELF = 0x800
IN_NONBLOCK = 2048
IN_ONESHOT = 0x80000000
IN_ONLYDIR = 0x1000000
IN_OPEN = 0x20
IN_Q_OVERFLOW = 0x4000
IN_UNMOUNT = 0x2000
IOCSIZE_MASK = 1073676288
IOCSIZE_SHIFT = 16
IOC_IN = 1073741824
IOC_INOUT = 3221225472
IOC_OUT = 2147483648
ISIG = 1
ISTRIP = 32
IUCLC = 512
IUTF8 = 16384
IXANY = 2048
IXOFF = 4096
IXON = 1024
LITUSE_ALPHA_ADDR = 0
LITUSE_ALPHA_BASE = 1
LITUSE_ALPHA_BYTOFF = 2
LITUSE_ALPHA_JSR = 3
LITUSE_ALPHA_TLS_GD = 4
LITUSE_ALPHA_TLS_LDM = 5
LL_DELAY_LOAD = 16
LL_DELTA = 32
LL_EXACT_MATCH = 1
LL_EXPORTS = 8
LL_IGNORE_INT_VER = 2
LL_NONE = 0
LL_REQUIRE_MINOR = 4
LM_ID_BASE = 0
LM_ID_NEWLM = -1
LOCK_EX = 2
LOCK_MAND = 32
LOCK_NB = 4
LOCK_READ = 64
LOCK_RW = 192
LOCK_SH = 1
LOCK_UN = 8
LOCK_WRITE = 128
L_INCR = 1
L_SET = 0
L_XTND = 2
L_ctermid = 9
L_cuserid = 9
L_tmpnam = 20
MADV_COLD = 20
MADV_COLLAPSE = 25
MADV_DODUMP = 17
MADV_DOFORK = 11
MADV_DONTDUMP = 16
MADV_DONTFORK = 10
MADV_DONTNEED = 4
MADV_DONTNEED_LOCKED = 24
MADV_FREE = 8
MADV_GUARD_INSTALL = 102
MADV_GUARD_REMOVE = 103
MADV_HUGEPAGE = 14
MADV_HWPOISON = 100
MADV_KEEPONFORK = 19
MADV_MERGEABLE = 12
MADV_NOHUGEPAGE = 15
MADV_NORMAL = 0
MADV_PAGEOUT = 21
MADV_POPULATE_READ = 22
MADV_POPULATE_WRITE = 23
MADV_RANDOM = 1
MADV_REMOVE = 9
MADV_SEQUENTIAL = 2
MADV_UNMERGEABLE = 13
MADV_WILLNEED = 3
MADV_WIPEONFORK = 18
MAP_32BIT = 0x40
MAP_ABOVE4G = 0x80
MAP_ANON = 32
MAP_ANONYMOUS = 0x20
MAP_DENYWRITE = 0x800
MAP_DROPPABLE = 8
MAP_EXECUTABLE = 0x1000
MAP_FAILED = 18446744073709551615
MAP_FILE = 0
MAP_FIXED = 0x10
MAP_FIXED_NOREPLACE = 0x100000
MAP_GROWSDOWN = 0x100
MAP_HUGETLB = 0x40000
MAP_HUGE_16GB = 2281701376
MAP_HUGE_16KB = 939524096
MAP_HUGE_16MB = 1610612736
MAP_HUGE_1GB = 2013265920
MAP_HUGE_1MB = 1342177280
MAP_HUGE_256MB = 1879048192
MAP_HUGE_2GB = 2080374784
MAP_HUGE_2MB = 1409286144
MAP_HUGE_32MB = 1677721600
MAP_HUGE_512KB = 1275068416
MAP_HUGE_512MB = 1946157056
MAP_HUGE_64KB = 1073741824
MAP_HUGE_8MB = 1543503872
MAP_HUGE_MASK = 0x3f
MAP_HUGE_SHIFT = 26
MAP_LOCKED = 0x2000
MAP_NONBLOCK = 0x10000
MAP_NORESERVE = 0x4000
MAP_POPULATE = 0x8000
MAP_PRIVATE = 2
MAP_SHARED = 1
MAP_SHARED_VALIDATE = 3
MAP_STACK = 0x20000
MAP_SYNC = 0x80000
MAP_TYPE = 0xf
MAX_HANDLE_SZ = 128
MCL_CURRENT = 1
MCL_FUTURE = 2
MCL_ONFAULT = 4
MFD_ALLOW_SEALING = 2
MFD_CLOEXEC = 1
MFD_EXEC = 0x10
MFD_HUGETLB = 4
MFD_NOEXEC_SEAL = 8
MINSIGSTKSZ = 2048
MIPS_AFL_ASE_DSP = 1
MIPS_AFL_ASE_DSPR2 = 2
MIPS_AFL_ASE_EVA = 4
MIPS_AFL_ASE_MASK = 0x1fff
MIPS_AFL_ASE_MCU = 8
MIPS_AFL_ASE_MDMX = 0x10
MIPS_AFL_ASE_MICROMIPS = 0x800
MIPS_AFL_ASE_MIPS16 = 0x400
MIPS_AFL_ASE_MIPS3D = 0x20
MIPS_AFL_ASE_MSA = 0x200
MIPS_AFL_ASE_MT = 0x40
MIPS_AFL_ASE_SMARTMIPS = 0x80
MIPS_AFL_ASE_VIRT = 0x100
MIPS_AFL_ASE_XPA = 0x1000
MIPS_AFL_EXT_10000 = 11
MIPS_AFL_EXT_3900 = 10
MIPS_AFL_EXT_4010 = 8
MIPS_AFL_EXT_4100 = 9
MIPS_AFL_EXT_4111 = 13
MIPS_AFL_EXT_4120 = 14
MIPS_AFL_EXT_4650 = 7
MIPS_AFL_EXT_5400 = 15
MIPS_AFL_EXT_5500 = 16
MIPS_AFL_EXT_5900 = 6
MIPS_AFL_EXT_LOONGSON_2E = 17
MIPS_AFL_EXT_LOONGSON_2F = 18
MIPS_AFL_EXT_LOONGSON_3A = 4
MIPS_AFL_EXT_OCTEON = 5
MIPS_AFL_EXT_OCTEON2 = 2
MIPS_AFL_EXT_OCTEONP = 3
MIPS_AFL_EXT_SB1 = 12
MIPS_AFL_EXT_XLR = 1
MIPS_AFL_FLAGS1_ODDSPREG = 1
MIPS_AFL_REG_128 = 3
MIPS_AFL_REG_32 = 1
MIPS_AFL_REG_64 = 2
MIPS_AFL_REG_NONE = 0
MLOCK_ONFAULT = 1
MOD_CLKA = 32769
MOD_CLKB = 16384
MOD_ESTERROR = 8
MOD_FREQUENCY = 2
MOD_MAXERROR = 4
MOD_MICRO = 4096
MOD_NANO = 8192
MOD_OFFSET = 1
MOD_STATUS = 16
MOD_TAI = 128
MOD_TIMECONST = 32
MREMAP_DONTUNMAP = 4
MREMAP_FIXED = 2
MREMAP_MAYMOVE = 1
MSG_BATCH = 0x40000
MSG_CMSG_CLOEXEC = 0x40000000
MSG_CONFIRM = 0x800
MSG_CTRUNC = 8
MSG_DONTROUTE = 4
MSG_DONTWAIT = 0x40
MSG_EOR = 0x80
MSG_ERRQUEUE = 0x2000
MSG_FASTOPEN = 0x20000000
MSG_FIN = 0x200
MSG_MORE = 0x8000
MSG_NOSIGNAL = 0x4000
MSG_OOB = 1
MSG_PEEK = 2
MSG_PROXY = 0x10
MSG_RST = 0x1000
MSG_SOCK_DEVMEM = 0x2000000
MSG_SYN = 0x400
MSG_TRUNC = 0x20
MSG_TRYHARD = 4
MSG_WAITALL = 0x100
MSG_WAITFORONE = 0x10000
MSG_ZEROCOPY = 0x4000000
MS_ASYNC = 1
MS_INVALIDATE = 2
MS_SYNC = 4
NCCS = 32
NFDBITS = 64
NGREG = 23
NL0 = 0
NL1 = 256
NLDLY = 256
NOFLSH = 128
NOTE_GNU_PROPERTY_SECTION_NAME = '.note.gnu.property'
NSIG = 65
NT_386_IOPERM = 0x201
NT_386_TLS = 0x200
NT_ARM_FPMR = 0x40e
NT_ARM_GCS = 0x410
NT_ARM_HW_BREAK = 0x402
NT_ARM_HW_WATCH = 0x403
NT_ARM_PACA_KEYS = 0x407
NT_ARM_PACG_KEYS = 0x408
NT_ARM_PAC_ENABLED_KEYS = 0x40a
NT_ARM_PAC_MASK = 0x406
NT_ARM_POE = 0x40f
NT_ARM_SSVE = 0x40b
NT_ARM_SVE = 0x405
NT_ARM_SYSTEM_CALL = 0x404
NT_ARM_TAGGED_ADDR_CTRL = 0x409
NT_ARM_TLS = 0x401
NT_ARM_VFP = 0x400
NT_ARM_ZA = 0x40c
NT_ARM_ZT = 0x40d
NT_ASRS = 8
NT_AUXV = 6
NT_FDO_DLOPEN_METADATA = 0x407c0c0a
NT_FDO_PACKAGING_METADATA = 0xcafe1a7e
NT_FILE = 0x46494c45
NT_FPREGSET = 2
NT_GNU_ABI_TAG = 1
NT_GNU_BUILD_ID = 3
NT_GNU_GOLD_VERSION = 4
NT_GNU_HWCAP = 2
NT_GNU_PROPERTY_TYPE_0 = 5
NT_GWINDOWS = 7
NT_LOONGARCH_CPUCFG = 0xa00
NT_LOONGARCH_CSR = 0xa01
NT_LOONGARCH_HW_BREAK = 0xa05
NT_LOONGARCH_HW_WATCH = 0xa06
NT_LOONGARCH_LASX = 0xa03
NT_LOONGARCH_LBT = 0xa04
NT_LOONGARCH_LSX = 0xa02
NT_LWPSINFO = 17
NT_LWPSTATUS = 16
NT_MIPS_DSP = 0x800
NT_MIPS_FP_MODE = 0x801
NT_MIPS_MSA = 0x802
NT_PLATFORM = 5
NT_PPC_DEXCR = 0x111
NT_PPC_DSCR = 0x105
NT_PPC_EBB = 0x106
NT_PPC_HASHKEYR = 0x112
NT_PPC_PKEY = 0x110
NT_PPC_PMU = 0x107
NT_PPC_PPR = 0x104
NT_PPC_SPE = 0x101
NT_PPC_TAR = 0x103
NT_PPC_TM_CDSCR = 0x10f
NT_PPC_TM_CFPR = 0x109
NT_PPC_TM_CGPR = 0x108
NT_PPC_TM_CPPR = 0x10e
NT_PPC_TM_CTAR = 0x10d
NT_PPC_TM_CVMX = 0x10a
NT_PPC_TM_CVSX = 0x10b
NT_PPC_TM_SPR = 0x10c
NT_PPC_VMX = 0x100
NT_PPC_VSX = 0x102
NT_PRCRED = 14
NT_PRFPREG = 2
NT_PRFPXREG = 20
NT_PRPSINFO = 3
NT_PRSTATUS = 1
NT_PRXFPREG = 0x46e62b7f
NT_PRXREG = 4
NT_PSINFO = 13
NT_PSTATUS = 10
NT_RISCV_CSR = 0x900
NT_RISCV_TAGGED_ADDR_CTRL = 0x902
NT_RISCV_USER_CFI = 0x903
NT_RISCV_VECTOR = 0x901
NT_S390_CTRS = 0x304
NT_S390_GS_BC = 0x30c
NT_S390_GS_CB = 0x30b
NT_S390_HIGH_GPRS = 0x300
NT_S390_LAST_BREAK = 0x306
NT_S390_PREFIX = 0x305
NT_S390_PV_CPU_DATA = 0x30e
NT_S390_RI_CB = 0x30d
NT_S390_SYSTEM_CALL = 0x307
NT_S390_TDB = 0x308
NT_S390_TIMER = 0x301
NT_S390_TODCMP = 0x302
NT_S390_TODPREG = 0x303
NT_S390_VXRS_HIGH = 0x30a
NT_S390_VXRS_LOW = 0x309
NT_SIGINFO = 0x53494749
NT_TASKSTRUCT = 4
NT_UTSNAME = 15
NT_VERSION = 1
NT_VMCOREDD = 0x700
NT_X86_SHSTK = 0x204
NT_X86_XSAVE_LAYOUT = 0x205
NT_X86_XSTATE = 0x202
N_6PACK = 7
N_AX25 = 5
N_HCI = 15
N_HDLC = 13
N_IRDA = 11
N_MASC = 8
N_MOUSE = 2
N_PPP = 3
N_PROFIBUS_FDL = 10
N_R3964 = 9
N_SLIP = 1
N_SMSBLOCK = 12
N_STRIP = 4
N_SYNC_PPP = 14
N_TTY = 0
N_X25 = 6
OCRNL = 8
ODK_EXCEPTIONS = 2
ODK_FILL = 5
ODK_HWAND = 7
ODK_HWOR = 8
ODK_HWPATCH = 4
ODK_NULL = 0
ODK_PAD = 3
ODK_REGINFO = 1
ODK_TAGS = 6
OEX_DISMISS = 0x80000
OEX_FPDBUG = 0x40000
OEX_FPU_DIV0 = 8
OEX_FPU_INEX = 1
OEX_FPU_INVAL = 0x10
OEX_FPU_MAX = 0x1f00
OEX_FPU_MIN = 0x1f
OEX_FPU_OFLO = 4
OEX_FPU_UFLO = 2
OEX_PAGE0 = 0x10000
OEX_PRECISEFP = 262144
OEX_SMM = 0x20000
OFDEL = 128
OFILL = 64
OHWA0_R4KEOP_CHECKED = 1
OHWA1_R4KEOP_CLEAN = 2
OHW_R4KEOP = 1
OHW_R5KCVTL = 8
OHW_R5KEOP = 4
OHW_R8KPFETCH = 2
OLCUC = 2
ONLCR = 4
ONLRET = 32
ONOCR = 16
OPAD_POSTFIX = 2
OPAD_PREFIX = 1
OPAD_SYMBOL = 4
OPOST = 1
O_ACCMODE = 3
O_APPEND = 1024
O_ASYNC = 8192
O_CLOEXEC = 524288
O_CREAT = 64
O_DIRECT = 16384
O_DIRECTORY = 65536
O_DSYNC = 4096
O_EXCL = 128
O_FSYNC = 1052672
O_LARGEFILE = 0
O_NDELAY = 2048
O_NOATIME = 262144
O_NOCTTY = 256
O_NOFOLLOW = 131072
O_NONBLOCK = 2048
O_PATH = 2097152
O_RDONLY = 0
O_RDWR = 2
O_RSYNC = 1052672
O_SYNC = 1052672
O_TMPFILE = 4259840
O_TRUNC = 512
O_WRONLY = 1
PARENB = 256
PARMRK = 8
PARODD = 512
PENDIN = 16384
PF_ALG = 38
PF_APPLETALK = 5
PF_ARM_ABS = 0x40000000
PF_ARM_PI = 0x20000000
PF_ARM_SB = 0x10000000
PF_ASH = 18
PF_ATMPVC = 8
PF_ATMSVC = 20
PF_AX25 = 3
PF_BLUETOOTH = 31
PF_BRIDGE = 7
PF_CAIF = 37
PF_CAN = 29
PF_DECnet = 12
PF_ECONET = 19
PF_FILE = 1
PF_HP_CODE = 0x1000000
PF_HP_FAR_SHARED = 0x200000
PF_HP_LAZYSWAP = 0x4000000
PF_HP_MODIFY = 0x2000000
PF_HP_NEAR_SHARED = 0x400000
PF_HP_PAGE_SIZE = 0x100000
PF_HP_SBP = 0x8000000
PF_IA_64_NORECOV = 0x80000000
PF_IB = 27
PF_IEEE802154 = 36
PF_INET = 2
PF_INET6 = 10
PF_IPX = 4
PF_IRDA = 23
PF_ISDN = 34
PF_IUCV = 32
PF_KCM = 41
PF_KEY = 15
PF_LLC = 26
PF_LOCAL = 1
PF_MASKOS = 0xff00000
PF_MASKPROC = 0xf0000000
PF_MAX = 46
PF_MCTP = 45
PF_MIPS_LOCAL = 0x10000000
PF_MPLS = 28
PF_NETBEUI = 13
PF_NETLINK = 16
PF_NETROM = 6
PF_NFC = 39
PF_PACKET = 17
PF_PARISC_SBP = 0x8000000
PF_PHONET = 35
PF_PPPOX = 24
PF_QIPCRTR = 42
PF_R = 4
PF_RDS = 21
PF_ROSE = 11
PF_ROUTE = 16
PF_RXRPC = 33
PF_SECURITY = 14
PF_SMC = 43
PF_SNA = 22
PF_TIPC = 30
PF_UNIX = 1
PF_UNSPEC = 0
PF_VSOCK = 40
PF_W = 2
PF_WANPIPE = 25
PF_X = 1
PF_X25 = 9
PF_XDP = 44
PIDFD_COREDUMPED = 1
PIDFD_COREDUMP_ROOT = 8
PIDFD_COREDUMP_SKIP = 2
PIDFD_COREDUMP_USER = 4
PIDFD_INFO_CGROUPID = 4
PIDFD_INFO_COREDUMP = 16
PIDFD_INFO_CREDS = 2
PIDFD_INFO_EXIT = 8
PIDFD_INFO_PID = 1
PIDFD_INFO_SIZE_VER0 = 64
PIDFD_NONBLOCK = 2048
PIDFD_SELF = -10000
PIDFD_SELF_PROCESS = -10001
PIDFD_SELF_THREAD = -10000
PIDFD_SELF_THREAD_GROUP = -10001
PIDFD_SIGNAL_PROCESS_GROUP = 4
PIDFD_SIGNAL_THREAD = 1
PIDFD_SIGNAL_THREAD_GROUP = 2
PIDFD_THREAD = 128
PIDFS_IOCTL_MAGIC = 0xff
PKEY_DISABLE_ACCESS = 1
PKEY_DISABLE_WRITE = 2
PKEY_UNRESTRICTED = 0
PN_XNUM = 0xffff
POLLERR = 8
POLLHUP = 0x10
POLLIN = 1
POLLMSG = 0x400
POLLNVAL = 0x20
POLLOUT = 4
POLLPRI = 2
POLLRDBAND = 0x80
POLLRDHUP = 0x2000
POLLRDNORM = 0x40
POLLREMOVE = 0x1000
POLLWRBAND = 0x200
POLLWRNORM = 0x100
POLL_ERR = 4
POLL_HUP = 6
POLL_IN = 1
POLL_MSG = 3
POLL_OUT = 2
POLL_PRI = 5
POSIX_FADV_DONTNEED = 4
POSIX_FADV_NOREUSE = 5
POSIX_FADV_NORMAL = 0
POSIX_FADV_RANDOM = 1
POSIX_FADV_SEQUENTIAL = 2
POSIX_FADV_WILLNEED = 3
POSIX_MADV_DONTNEED = 4
POSIX_MADV_NORMAL = 0
POSIX_MADV_RANDOM = 1
POSIX_MADV_SEQUENTIAL = 2
POSIX_MADV_WILLNEED = 3
PPC64_OPT_LOCALENTRY = 4
PPC64_OPT_MULTI_TOC = 2
PPC64_OPT_TLS = 1
PPC_OPT_TLS = 1
PROT_EXEC = 4
PROT_GROWSDOWN = 0x1000000
PROT_GROWSUP = 0x2000000
PROT_NONE = 0
PROT_READ = 1
PROT_WRITE = 2
PTRDIFF_MAX = 9223372036854775807
PTRDIFF_MIN = -9223372036854775808
PTRDIFF_WIDTH = 64
PT_AARCH64_MEMTAG_MTE = 1879048194
PT_ARM_EXIDX = 1879048193
PT_DYNAMIC = 2
PT_GNU_EH_FRAME = 0x6474e550
PT_GNU_PROPERTY = 0x6474e553
PT_GNU_RELRO = 0x6474e552
PT_GNU_SFRAME = 0x6474e554
PT_GNU_STACK = 0x6474e551
PT_HIOS = 0x6fffffff
PT_HIPROC = 0x7fffffff
PT_HISUNW = 0x6fffffff
PT_HP_CORE_COMM = 0x60000004
PT_HP_CORE_KERNEL = 0x60000003
PT_HP_CORE_LOADABLE = 0x60000006
PT_HP_CORE_MMF = 0x60000009
PT_HP_CORE_NONE = 0x60000001
PT_HP_CORE_PROC = 0x60000005
PT_HP_CORE_SHM = 0x60000008
PT_HP_CORE_STACK = 0x60000007
PT_HP_CORE_VERSION = 0x60000002
PT_HP_FASTBIND = 0x60000011
PT_HP_HSL_ANNOT = 0x60000013
PT_HP_OPT_ANNOT = 0x60000012
PT_HP_PARALLEL = 0x60000010
PT_HP_STACK = 0x60000014
PT_HP_TLS = 0x60000000
PT_IA_64_ARCHEXT = 1879048192
PT_IA_64_HP_HSL_ANOT = 0x60000013
PT_IA_64_HP_OPT_ANOT = 0x60000012
PT_IA_64_HP_STACK = 0x60000014
PT_IA_64_UNWIND = 1879048193
PT_INTERP = 3
PT_LOAD = 1
PT_LOOS = 0x60000000
PT_LOPROC = 0x70000000
PT_LOSUNW = 0x6ffffffa
PT_MIPS_ABIFLAGS = 0x70000003
PT_MIPS_OPTIONS = 0x70000002
PT_MIPS_REGINFO = 0x70000000
PT_MIPS_RTPROC = 0x70000001
PT_NOTE = 4
PT_NULL = 0
PT_NUM = 8
PT_PARISC_ARCHEXT = 0x70000000
PT_PARISC_UNWIND = 0x70000001
PT_PHDR = 6
PT_RISCV_ATTRIBUTES = 1879048195
PT_SHLIB = 5
PT_SUNWBSS = 0x6ffffffa
PT_SUNWSTACK = 0x6ffffffb
PT_TLS = 7
P_tmpdir = '/tmp'
RAND_MAX = 2147483647
REG_CR2 = 22
REG_CSGSFS = 18
REG_EFL = 17
REG_ERR = 19
REG_OLDMASK = 21
REG_R10 = 2
REG_R11 = 3
REG_R12 = 4
REG_R13 = 5
REG_R14 = 6
REG_R15 = 7
REG_R8 = 0
REG_R9 = 1
REG_RAX = 13
REG_RBP = 10
REG_RBX = 11
REG_RCX = 14
REG_RDI = 8
REG_RDX = 12
REG_RIP = 16
REG_RSI = 9
REG_RSP = 15
REG_TRAPNO = 20
RENAME_EXCHANGE = 2
RENAME_NOREPLACE = 1
RENAME_WHITEOUT = 4
RHF_CORD = 4096
RHF_DEFAULT_DELAY_LOAD = 512
RHF_DELTA_C_PLUS_PLUS = 64
RHF_GUARANTEE_INIT = 32
RHF_GUARANTEE_START_INIT = 128
RHF_NONE = 0
RHF_NOTPOT = 2
RHF_NO_LIBRARY_REPLACEMENT = 4
RHF_NO_MOVE = 8
RHF_NO_UNRES_UNDEF = 8192
RHF_PIXIE = 256
RHF_QUICKSTART = 1
RHF_REQUICKSTART = 1024
RHF_REQUICKSTARTED = 2048
RHF_RLD_ORDER_SAFE = 16384
RHF_SGI_ONLY = 16
RTLD_BINDING_MASK = 3
RTLD_DEEPBIND = 8
RTLD_DEFAULT = 0
RTLD_DI_CONFIGADDR = 3
RTLD_DI_LINKMAP = 2
RTLD_DI_LMID = 1
RTLD_DI_MAX = 12
RTLD_DI_ORIGIN = 6
RTLD_DI_ORIGIN_PATH = 12
RTLD_DI_PHDR = 11
RTLD_DI_PROFILENAME = 7
RTLD_DI_PROFILEOUT = 8
RTLD_DI_SERINFO = 4
RTLD_DI_SERINFOSIZE = 5
RTLD_DI_TLS_DATA = 10
RTLD_DI_TLS_MODID = 9
RTLD_DL_LINKMAP = 2
RTLD_DL_SYMENT = 1
RTLD_GLOBAL = 0x100
RTLD_LAZY = 1
RTLD_LOCAL = 0
RTLD_NEXT = 18446744073709551615
RTLD_NODELETE = 0x1000
RTLD_NOLOAD = 4
RTLD_NOW = 2
RWF_WRITE_LIFE_NOT_SET = 0
RWH_WRITE_LIFE_EXTREME = 5
RWH_WRITE_LIFE_LONG = 4
RWH_WRITE_LIFE_MEDIUM = 3
RWH_WRITE_LIFE_NONE = 1
RWH_WRITE_LIFE_NOT_SET = 0
RWH_WRITE_LIFE_SHORT = 2
R_386_16 = 20
R_386_32 = 1
R_386_32PLT = 11
R_386_8 = 22
R_386_COPY = 5
R_386_GLOB_DAT = 6
R_386_GOT32 = 3
R_386_GOT32X = 43
R_386_GOTOFF = 9
R_386_GOTPC = 10
R_386_IRELATIVE = 42
R_386_JMP_SLOT = 7
R_386_NONE = 0
R_386_NUM = 44
R_386_PC16 = 21
R_386_PC32 = 2
R_386_PC8 = 23
R_386_PLT32 = 4
R_386_RELATIVE = 8
R_386_SIZE32 = 38
R_386_TLS_DESC = 41
R_386_TLS_DESC_CALL = 40
R_386_TLS_DTPMOD32 = 35
R_386_TLS_DTPOFF32 = 36
R_386_TLS_GD = 18
R_386_TLS_GD_32 = 24
R_386_TLS_GD_CALL = 26
R_386_TLS_GD_POP = 27
R_386_TLS_GD_PUSH = 25
R_386_TLS_GOTDESC = 39
R_386_TLS_GOTIE = 16
R_386_TLS_IE = 15
R_386_TLS_IE_32 = 33
R_386_TLS_LDM = 19
R_386_TLS_LDM_32 = 28
R_386_TLS_LDM_CALL = 30
R_386_TLS_LDM_POP = 31
R_386_TLS_LDM_PUSH = 29
R_386_TLS_LDO_32 = 32
R_386_TLS_LE = 17
R_386_TLS_LE_32 = 34
R_386_TLS_TPOFF = 14
R_386_TLS_TPOFF32 = 37
R_390_12 = 2
R_390_16 = 3
R_390_20 = 57
R_390_32 = 4
R_390_64 = 22
R_390_8 = 1
R_390_COPY = 9
R_390_GLOB_DAT = 10
R_390_GOT12 = 6
R_390_GOT16 = 15
R_390_GOT20 = 58
R_390_GOT32 = 7
R_390_GOT64 = 24
R_390_GOTENT = 26
R_390_GOTOFF16 = 27
R_390_GOTOFF32 = 13
R_390_GOTOFF64 = 28
R_390_GOTPC = 14
R_390_GOTPCDBL = 21
R_390_GOTPLT12 = 29
R_390_GOTPLT16 = 30
R_390_GOTPLT20 = 59
R_390_GOTPLT32 = 31
R_390_GOTPLT64 = 32
R_390_GOTPLTENT = 33
R_390_IRELATIVE = 61
R_390_JMP_SLOT = 11
R_390_NONE = 0
R_390_NUM = 62
R_390_PC16 = 16
R_390_PC16DBL = 17
R_390_PC32 = 5
R_390_PC32DBL = 19
R_390_PC64 = 23
R_390_PLT16DBL = 18
R_390_PLT32 = 8
R_390_PLT32DBL = 20
R_390_PLT64 = 25
R_390_PLTOFF16 = 34
R_390_PLTOFF32 = 35
R_390_PLTOFF64 = 36
R_390_RELATIVE = 12
R_390_TLS_DTPMOD = 54
R_390_TLS_DTPOFF = 55
R_390_TLS_GD32 = 40
R_390_TLS_GD64 = 41
R_390_TLS_GDCALL = 38
R_390_TLS_GOTIE12 = 42
R_390_TLS_GOTIE20 = 60
R_390_TLS_GOTIE32 = 43
R_390_TLS_GOTIE64 = 44
R_390_TLS_IE32 = 47
R_390_TLS_IE64 = 48
R_390_TLS_IEENT = 49
R_390_TLS_LDCALL = 39
R_390_TLS_LDM32 = 45
R_390_TLS_LDM64 = 46
R_390_TLS_LDO32 = 52
R_390_TLS_LDO64 = 53
R_390_TLS_LE32 = 50
R_390_TLS_LE64 = 51
R_390_TLS_LOAD = 37
R_390_TLS_TPOFF = 56
R_68K_16 = 2
R_68K_32 = 1
R_68K_8 = 3
R_68K_COPY = 19
R_68K_GLOB_DAT = 20
R_68K_GOT16 = 8
R_68K_GOT16O = 11
R_68K_GOT32 = 7
R_68K_GOT32O = 10
R_68K_GOT8 = 9
R_68K_GOT8O = 12
R_68K_JMP_SLOT = 21
R_68K_NONE = 0
R_68K_NUM = 43
R_68K_PC16 = 5
R_68K_PC32 = 4
R_68K_PC8 = 6
R_68K_PLT16 = 14
R_68K_PLT16O = 17
R_68K_PLT32 = 13
R_68K_PLT32O = 16
R_68K_PLT8 = 15
R_68K_PLT8O = 18
R_68K_RELATIVE = 22
R_68K_TLS_DTPMOD32 = 40
R_68K_TLS_DTPREL32 = 41
R_68K_TLS_GD16 = 26
R_68K_TLS_GD32 = 25
R_68K_TLS_GD8 = 27
R_68K_TLS_IE16 = 35
R_68K_TLS_IE32 = 34
R_68K_TLS_IE8 = 36
R_68K_TLS_LDM16 = 29
R_68K_TLS_LDM32 = 28
R_68K_TLS_LDM8 = 30
R_68K_TLS_LDO16 = 32
R_68K_TLS_LDO32 = 31
R_68K_TLS_LDO8 = 33
R_68K_TLS_LE16 = 38
R_68K_TLS_LE32 = 37
R_68K_TLS_LE8 = 39
R_68K_TLS_TPREL32 = 42
R_AARCH64_ABS16 = 259
R_AARCH64_ABS32 = 258
R_AARCH64_ABS64 = 257
R_AARCH64_ADD_ABS_LO12_NC = 277
R_AARCH64_ADR_GOT_PAGE = 311
R_AARCH64_ADR_PREL_LO21 = 274
R_AARCH64_ADR_PREL_PG_HI21 = 275
R_AARCH64_ADR_PREL_PG_HI21_NC = 276
R_AARCH64_CALL26 = 283
R_AARCH64_CONDBR19 = 280
R_AARCH64_COPY = 1024
R_AARCH64_GLOB_DAT = 1025
R_AARCH64_GOTREL32 = 308
R_AARCH64_GOTREL64 = 307
R_AARCH64_GOT_LD_PREL19 = 309
R_AARCH64_IRELATIVE = 1032
R_AARCH64_JUMP26 = 282
R_AARCH64_JUMP_SLOT = 1026
R_AARCH64_LD64_GOTOFF_LO15 = 310
R_AARCH64_LD64_GOTPAGE_LO15 = 313
R_AARCH64_LD64_GOT_LO12_NC = 312
R_AARCH64_LDST128_ABS_LO12_NC = 299
R_AARCH64_LDST16_ABS_LO12_NC = 284
R_AARCH64_LDST32_ABS_LO12_NC = 285
R_AARCH64_LDST64_ABS_LO12_NC = 286
R_AARCH64_LDST8_ABS_LO12_NC = 278
R_AARCH64_LD_PREL_LO19 = 273
R_AARCH64_MOVW_GOTOFF_G0 = 300
R_AARCH64_MOVW_GOTOFF_G0_NC = 301
R_AARCH64_MOVW_GOTOFF_G1 = 302
R_AARCH64_MOVW_GOTOFF_G1_NC = 303
R_AARCH64_MOVW_GOTOFF_G2 = 304
R_AARCH64_MOVW_GOTOFF_G2_NC = 305
R_AARCH64_MOVW_GOTOFF_G3 = 306
R_AARCH64_MOVW_PREL_G0 = 287
R_AARCH64_MOVW_PREL_G0_NC = 288
R_AARCH64_MOVW_PREL_G1 = 289
R_AARCH64_MOVW_PREL_G1_NC = 290
R_AARCH64_MOVW_PREL_G2 = 291
R_AARCH64_MOVW_PREL_G2_NC = 292
R_AARCH64_MOVW_PREL_G3 = 293
R_AARCH64_MOVW_SABS_G0 = 270
R_AARCH64_MOVW_SABS_G1 = 271
R_AARCH64_MOVW_SABS_G2 = 272
R_AARCH64_MOVW_UABS_G0 = 263
R_AARCH64_MOVW_UABS_G0_NC = 264
R_AARCH64_MOVW_UABS_G1 = 265
R_AARCH64_MOVW_UABS_G1_NC = 266
R_AARCH64_MOVW_UABS_G2 = 267
R_AARCH64_MOVW_UABS_G2_NC = 268
R_AARCH64_MOVW_UABS_G3 = 269
R_AARCH64_NONE = 0
R_AARCH64_PREL16 = 262
R_AARCH64_PREL32 = 261
R_AARCH64_PREL64 = 260
R_AARCH64_RELATIVE = 1027
R_AARCH64_TLSDESC = 1031
R_AARCH64_TLSDESC_ADD = 568
R_AARCH64_TLSDESC_ADD_LO12 = 564
R_AARCH64_TLSDESC_ADR_PAGE21 = 562
R_AARCH64_TLSDESC_ADR_PREL21 = 561
R_AARCH64_TLSDESC_CALL = 569
R_AARCH64_TLSDESC_LD64_LO12 = 563
R_AARCH64_TLSDESC_LDR = 567
R_AARCH64_TLSDESC_LD_PREL19 = 560
R_AARCH64_TLSDESC_OFF_G0_NC = 566
R_AARCH64_TLSDESC_OFF_G1 = 565
R_AARCH64_TLSGD_ADD_LO12_NC = 514
R_AARCH64_TLSGD_ADR_PAGE21 = 513
R_AARCH64_TLSGD_ADR_PREL21 = 512
R_AARCH64_TLSGD_MOVW_G0_NC = 516
R_AARCH64_TLSGD_MOVW_G1 = 515
R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21 = 541
R_AARCH64_TLSIE_LD64_GOTTPREL_LO12_NC = 542
R_AARCH64_TLSIE_LD_GOTTPREL_PREL19 = 543
R_AARCH64_TLSIE_MOVW_GOTTPREL_G0_NC = 540
R_AARCH64_TLSIE_MOVW_GOTTPREL_G1 = 539
R_AARCH64_TLSLD_ADD_DTPREL_HI12 = 528
R_AARCH64_TLSLD_ADD_DTPREL_LO12 = 529
R_AARCH64_TLSLD_ADD_DTPREL_LO12_NC = 530
R_AARCH64_TLSLD_ADD_LO12_NC = 519
R_AARCH64_TLSLD_ADR_PAGE21 = 518
R_AARCH64_TLSLD_ADR_PREL21 = 517
R_AARCH64_TLSLD_LDST128_DTPREL_LO12 = 572
R_AARCH64_TLSLD_LDST128_DTPREL_LO12_NC = 573
R_AARCH64_TLSLD_LDST16_DTPREL_LO12 = 533
R_AARCH64_TLSLD_LDST16_DTPREL_LO12_NC = 534
R_AARCH64_TLSLD_LDST32_DTPREL_LO12 = 535
R_AARCH64_TLSLD_LDST32_DTPREL_LO12_NC = 536
R_AARCH64_TLSLD_LDST64_DTPREL_LO12 = 537
R_AARCH64_TLSLD_LDST64_DTPREL_LO12_NC = 538
R_AARCH64_TLSLD_LDST8_DTPREL_LO12 = 531
R_AARCH64_TLSLD_LDST8_DTPREL_LO12_NC = 532
R_AARCH64_TLSLD_LD_PREL19 = 522
R_AARCH64_TLSLD_MOVW_DTPREL_G0 = 526
R_AARCH64_TLSLD_MOVW_DTPREL_G0_NC = 527
R_AARCH64_TLSLD_MOVW_DTPREL_G1 = 524
R_AARCH64_TLSLD_MOVW_DTPREL_G1_NC = 525
R_AARCH64_TLSLD_MOVW_DTPREL_G2 = 523
R_AARCH64_TLSLD_MOVW_G0_NC = 521
R_AARCH64_TLSLD_MOVW_G1 = 520
R_AARCH64_TLSLE_ADD_TPREL_HI12 = 549
R_AARCH64_TLSLE_ADD_TPREL_LO12 = 550
R_AARCH64_TLSLE_ADD_TPREL_LO12_NC = 551
R_AARCH64_TLSLE_LDST128_TPREL_LO12 = 570
R_AARCH64_TLSLE_LDST128_TPREL_LO12_NC = 571
R_AARCH64_TLSLE_LDST16_TPREL_LO12 = 554
R_AARCH64_TLSLE_LDST16_TPREL_LO12_NC = 555
R_AARCH64_TLSLE_LDST32_TPREL_LO12 = 556
R_AARCH64_TLSLE_LDST32_TPREL_LO12_NC = 557
R_AARCH64_TLSLE_LDST64_TPREL_LO12 = 558
R_AARCH64_TLSLE_LDST64_TPREL_LO12_NC = 559
R_AARCH64_TLSLE_LDST8_TPREL_LO12 = 552
R_AARCH64_TLSLE_LDST8_TPREL_LO12_NC = 553
R_AARCH64_TLSLE_MOVW_TPREL_G0 = 547
R_AARCH64_TLSLE_MOVW_TPREL_G0_NC = 548
R_AARCH64_TLSLE_MOVW_TPREL_G1 = 545
R_AARCH64_TLSLE_MOVW_TPREL_G1_NC = 546
R_AARCH64_TLSLE_MOVW_TPREL_G2 = 544
R_AARCH64_TLS_DTPMOD = 1028
R_AARCH64_TLS_DTPREL = 1029
R_AARCH64_TLS_TPREL = 1030
R_AARCH64_TSTBR14 = 279
R_AC_SECTOFF_S9 = 0x26
R_AC_SECTOFF_S9_1 = 0x27
R_AC_SECTOFF_S9_2 = 0x28
R_AC_SECTOFF_U8 = 0x23
R_AC_SECTOFF_U8_1 = 0x24
R_AC_SECTOFF_U8_2 = 0x25
R_ALPHA_BRADDR = 7
R_ALPHA_COPY = 24
R_ALPHA_DTPMOD64 = 31
R_ALPHA_DTPREL16 = 36
R_ALPHA_DTPREL64 = 33
R_ALPHA_DTPRELHI = 34
R_ALPHA_DTPRELLO = 35
R_ALPHA_GLOB_DAT = 25
R_ALPHA_GOTDTPREL = 32
R_ALPHA_GOTTPREL = 37
R_ALPHA_GPDISP = 6
R_ALPHA_GPREL16 = 19
R_ALPHA_GPREL32 = 3
R_ALPHA_GPRELHIGH = 17
R_ALPHA_GPRELLOW = 18
R_ALPHA_HINT = 8
R_ALPHA_JMP_SLOT = 26
R_ALPHA_LITERAL = 4
R_ALPHA_LITUSE = 5
R_ALPHA_NONE = 0
R_ALPHA_NUM = 46
R_ALPHA_REFLONG = 1
R_ALPHA_REFQUAD = 2
R_ALPHA_RELATIVE = 27
R_ALPHA_SREL16 = 9
R_ALPHA_SREL32 = 10
R_ALPHA_SREL64 = 11
R_ALPHA_TLSGD = 29
R_ALPHA_TLS_GD_HI = 28
R_ALPHA_TLS_LDM = 30
R_ALPHA_TPREL16 = 41
R_ALPHA_TPREL64 = 38
R_ALPHA_TPRELHI = 39
R_ALPHA_TPRELLO = 40
R_ARC_16 = 2
R_ARC_24 = 3
R_ARC_32 = 4
R_ARC_32_ME = 0x1b
R_ARC_32_PCREL = 0x31
R_ARC_8 = 1
R_ARC_B22_PCREL = 6
R_ARC_COPY = 0x35
R_ARC_GLOB_DAT = 0x36
R_ARC_GOT32 = 0x3b
R_ARC_GOTOFF = 0x39
R_ARC_GOTPC = 0x3a
R_ARC_GOTPC32 = 0x33
R_ARC_H30 = 7
R_ARC_H30_ME = 0x20
R_ARC_JLI_SECTOFF = 0x3f
R_ARC_JMP_SLOT = 0x37
R_ARC_N16 = 9
R_ARC_N24 = 0xa
R_ARC_N32 = 0xb
R_ARC_N32_ME = 0x1c
R_ARC_N8 = 8
R_ARC_NONE = 0
R_ARC_NPS_CMEM16 = 0x4e
R_ARC_PC32 = 0x32
R_ARC_PLT32 = 0x34
R_ARC_RELATIVE = 0x38
R_ARC_S13_PCREL = 0x19
R_ARC_S21H_PCREL = 0xe
R_ARC_S21H_PCREL_PLT = 0x4d
R_ARC_S21W_PCREL = 0xf
R_ARC_S21W_PCREL_PLT = 0x3c
R_ARC_S25H_PCREL = 0x10
R_ARC_S25H_PCREL_PLT = 0x3d
R_ARC_S25W_PCREL = 0x11
R_ARC_S25W_PCREL_PLT = 0x4c
R_ARC_SDA = 0xc
R_ARC_SDA16_LD = 0x16
R_ARC_SDA16_LD1 = 0x17
R_ARC_SDA16_LD2 = 0x18
R_ARC_SDA16_ST2 = 0x30
R_ARC_SDA32 = 0x12
R_ARC_SDA32_ME = 0x1e
R_ARC_SDA_12 = 0x2d
R_ARC_SDA_LDST = 0x13
R_ARC_SDA_LDST1 = 0x14
R_ARC_SDA_LDST2 = 0x15
R_ARC_SECTOFF = 0xd
R_ARC_SECTOFF_1 = 0x2b
R_ARC_SECTOFF_2 = 0x2c
R_ARC_SECTOFF_ME = 0x1d
R_ARC_SECTOFF_ME_1 = 0x29
R_ARC_SECTOFF_ME_2 = 0x2a
R_ARC_SECTOFF_S9 = 0x22
R_ARC_SECTOFF_U8 = 0x21
R_ARC_TLS_DTPMOD = 0x42
R_ARC_TLS_DTPOFF = 0x43
R_ARC_TLS_DTPOFF_S9 = 0x49
R_ARC_TLS_GD_CALL = 0x47
R_ARC_TLS_GD_GOT = 0x45
R_ARC_TLS_GD_LD = 0x46
R_ARC_TLS_IE_GOT = 0x48
R_ARC_TLS_LE_32 = 0x4b
R_ARC_TLS_LE_S9 = 0x4a
R_ARC_TLS_TPOFF = 0x44
R_ARC_W = 0x1a
R_ARC_W_ME = 0x1f
R_ARM_ABS12 = 6
R_ARM_ABS16 = 5
R_ARM_ABS32 = 2
R_ARM_ABS32_NOI = 55
R_ARM_ABS8 = 8
R_ARM_ALU_PCREL_15_8 = 33
R_ARM_ALU_PCREL_23_15 = 34
R_ARM_ALU_PCREL_7_0 = 32
R_ARM_ALU_PC_G0 = 58
R_ARM_ALU_PC_G0_NC = 57
R_ARM_ALU_PC_G1 = 60
R_ARM_ALU_PC_G1_NC = 59
R_ARM_ALU_PC_G2 = 61
R_ARM_ALU_SBREL_19_12 = 36
R_ARM_ALU_SBREL_27_20 = 37
R_ARM_ALU_SB_G0 = 71
R_ARM_ALU_SB_G0_NC = 70
R_ARM_ALU_SB_G1 = 73
R_ARM_ALU_SB_G1_NC = 72
R_ARM_ALU_SB_G2 = 74
R_ARM_AMP_VCALL9 = 12
R_ARM_BASE_ABS = 31
R_ARM_CALL = 28
R_ARM_COPY = 20
R_ARM_GLOB_DAT = 21
R_ARM_GNU_VTENTRY = 100
R_ARM_GNU_VTINHERIT = 101
R_ARM_GOT32 = 26
R_ARM_GOTOFF = 24
R_ARM_GOTOFF12 = 98
R_ARM_GOTPC = 25
R_ARM_GOTRELAX = 99
R_ARM_GOT_ABS = 95
R_ARM_GOT_BREL12 = 97
R_ARM_GOT_PREL = 96
R_ARM_IRELATIVE = 160
R_ARM_JUMP24 = 29
R_ARM_JUMP_SLOT = 22
R_ARM_LDC_PC_G0 = 67
R_ARM_LDC_PC_G1 = 68
R_ARM_LDC_PC_G2 = 69
R_ARM_LDC_SB_G0 = 81
R_ARM_LDC_SB_G1 = 82
R_ARM_LDC_SB_G2 = 83
R_ARM_LDRS_PC_G0 = 64
R_ARM_LDRS_PC_G1 = 65
R_ARM_LDRS_PC_G2 = 66
R_ARM_LDRS_SB_G0 = 78
R_ARM_LDRS_SB_G1 = 79
R_ARM_LDRS_SB_G2 = 80
R_ARM_LDR_PC_G1 = 62
R_ARM_LDR_PC_G2 = 63
R_ARM_LDR_SBREL_11_0 = 35
R_ARM_LDR_SB_G0 = 75
R_ARM_LDR_SB_G1 = 76
R_ARM_LDR_SB_G2 = 77
R_ARM_ME_TOO = 128
R_ARM_MOVT_ABS = 44
R_ARM_MOVT_BREL = 85
R_ARM_MOVT_PREL = 46
R_ARM_MOVW_ABS_NC = 43
R_ARM_MOVW_BREL = 86
R_ARM_MOVW_BREL_NC = 84
R_ARM_MOVW_PREL_NC = 45
R_ARM_NONE = 0
R_ARM_NUM = 256
R_ARM_PC13 = 4
R_ARM_PC24 = 1
R_ARM_PLT32 = 27
R_ARM_PLT32_ABS = 94
R_ARM_PREL31 = 42
R_ARM_RABS22 = 253
R_ARM_RBASE = 255
R_ARM_REL32 = 3
R_ARM_REL32_NOI = 56
R_ARM_RELATIVE = 23
R_ARM_RPC24 = 254
R_ARM_RREL32 = 252
R_ARM_RSBREL32 = 250
R_ARM_RXPC25 = 249
R_ARM_SBREL31 = 39
R_ARM_SBREL32 = 9
R_ARM_SWI24 = 13
R_ARM_TARGET1 = 38
R_ARM_TARGET2 = 41
R_ARM_THM_ABS5 = 7
R_ARM_THM_ALU_PREL_11_0 = 53
R_ARM_THM_GOT_BREL12 = 131
R_ARM_THM_JUMP19 = 51
R_ARM_THM_JUMP24 = 30
R_ARM_THM_JUMP6 = 52
R_ARM_THM_MOVT_ABS = 48
R_ARM_THM_MOVT_BREL = 88
R_ARM_THM_MOVT_PREL = 50
R_ARM_THM_MOVW_ABS_NC = 47
R_ARM_THM_MOVW_BREL = 89
R_ARM_THM_MOVW_BREL_NC = 87
R_ARM_THM_MOVW_PREL_NC = 49
R_ARM_THM_PC11 = 102
R_ARM_THM_PC12 = 54
R_ARM_THM_PC22 = 10
R_ARM_THM_PC8 = 11
R_ARM_THM_PC9 = 103
R_ARM_THM_RPC22 = 251
R_ARM_THM_SWI8 = 14
R_ARM_THM_TLS_CALL = 93
R_ARM_THM_TLS_DESCSEQ = 129
R_ARM_THM_TLS_DESCSEQ16 = 129
R_ARM_THM_TLS_DESCSEQ32 = 130
R_ARM_THM_XPC22 = 16
R_ARM_TLS_CALL = 91
R_ARM_TLS_DESC = 13
R_ARM_TLS_DESCSEQ = 92
R_ARM_TLS_DTPMOD32 = 17
R_ARM_TLS_DTPOFF32 = 18
R_ARM_TLS_GD32 = 104
R_ARM_TLS_GOTDESC = 90
R_ARM_TLS_IE12GP = 111
R_ARM_TLS_IE32 = 107
R_ARM_TLS_LDM32 = 105
R_ARM_TLS_LDO12 = 109
R_ARM_TLS_LDO32 = 106
R_ARM_TLS_LE12 = 110
R_ARM_TLS_LE32 = 108
R_ARM_TLS_TPOFF32 = 19
R_ARM_V4BX = 40
R_ARM_XPC25 = 15
R_BPF_64_32 = 10
R_BPF_64_64 = 1
R_BPF_NONE = 0
R_CKCORE_ADDR32 = 1
R_CKCORE_ADDRGOT = 17
R_CKCORE_ADDRGOT_HI16 = 36
R_CKCORE_ADDRGOT_LO16 = 37
R_CKCORE_ADDRPLT = 18
R_CKCORE_ADDRPLT_HI16 = 38
R_CKCORE_ADDRPLT_LO16 = 39
R_CKCORE_ADDR_HI16 = 24
R_CKCORE_ADDR_LO16 = 25
R_CKCORE_COPY = 10
R_CKCORE_DOFFSET_IMM18 = 44
R_CKCORE_DOFFSET_IMM18BY2 = 45
R_CKCORE_DOFFSET_IMM18BY4 = 46
R_CKCORE_DOFFSET_LO16 = 42
R_CKCORE_GLOB_DAT = 11
R_CKCORE_GOT12 = 30
R_CKCORE_GOT32 = 15
R_CKCORE_GOTOFF = 13
R_CKCORE_GOTOFF_HI16 = 28
R_CKCORE_GOTOFF_LO16 = 29
R_CKCORE_GOTPC = 14
R_CKCORE_GOTPC_HI16 = 26
R_CKCORE_GOTPC_LO16 = 27
R_CKCORE_GOT_HI16 = 31
R_CKCORE_GOT_IMM18BY4 = 48
R_CKCORE_GOT_LO16 = 32
R_CKCORE_JUMP_SLOT = 12
R_CKCORE_NONE = 0
R_CKCORE_PCREL32 = 5
R_CKCORE_PCRELIMM11BY2 = 3
R_CKCORE_PCRELIMM8BY4 = 2
R_CKCORE_PCRELJSR_IMM11BY2 = 6
R_CKCORE_PCREL_IMM10BY2 = 22
R_CKCORE_PCREL_IMM10BY4 = 23
R_CKCORE_PCREL_IMM16BY2 = 20
R_CKCORE_PCREL_IMM16BY4 = 21
R_CKCORE_PCREL_IMM18BY2 = 43
R_CKCORE_PCREL_IMM26BY2 = 19
R_CKCORE_PCREL_IMM7BY4 = 50
R_CKCORE_PCREL_JSR_IMM26BY2 = 40
R_CKCORE_PLT12 = 33
R_CKCORE_PLT32 = 16
R_CKCORE_PLT_HI16 = 34
R_CKCORE_PLT_IMM18BY4 = 49
R_CKCORE_PLT_LO16 = 35
R_CKCORE_RELATIVE = 9
R_CKCORE_TLS_DTPMOD32 = 56
R_CKCORE_TLS_DTPOFF32 = 57
R_CKCORE_TLS_GD32 = 53
R_CKCORE_TLS_IE32 = 52
R_CKCORE_TLS_LDM32 = 54
R_CKCORE_TLS_LDO32 = 55
R_CKCORE_TLS_LE32 = 51
R_CKCORE_TLS_TPOFF32 = 58
R_CKCORE_TOFFSET_LO16 = 41
R_CRIS_16 = 2
R_CRIS_16_GOT = 13
R_CRIS_16_GOTPLT = 15
R_CRIS_16_PCREL = 5
R_CRIS_32 = 3
R_CRIS_32_GOT = 14
R_CRIS_32_GOTPLT = 16
R_CRIS_32_GOTREL = 17
R_CRIS_32_PCREL = 6
R_CRIS_32_PLT_GOTREL = 18
R_CRIS_32_PLT_PCREL = 19
R_CRIS_8 = 1
R_CRIS_8_PCREL = 4
R_CRIS_COPY = 9
R_CRIS_GLOB_DAT = 10
R_CRIS_GNU_VTENTRY = 8
R_CRIS_GNU_VTINHERIT = 7
R_CRIS_JUMP_SLOT = 11
R_CRIS_NONE = 0
R_CRIS_NUM = 20
R_CRIS_RELATIVE = 12
R_IA64_COPY = 0x84
R_IA64_DIR32LSB = 0x25
R_IA64_DIR32MSB = 0x24
R_IA64_DIR64LSB = 0x27
R_IA64_DIR64MSB = 0x26
R_IA64_DTPMOD64LSB = 0xa7
R_IA64_DTPMOD64MSB = 0xa6
R_IA64_DTPREL14 = 0xb1
R_IA64_DTPREL22 = 0xb2
R_IA64_DTPREL32LSB = 0xb5
R_IA64_DTPREL32MSB = 0xb4
R_IA64_DTPREL64I = 0xb3
R_IA64_DTPREL64LSB = 0xb7
R_IA64_DTPREL64MSB = 0xb6
R_IA64_FPTR32LSB = 0x45
R_IA64_FPTR32MSB = 0x44
R_IA64_FPTR64I = 0x43
R_IA64_FPTR64LSB = 0x47
R_IA64_FPTR64MSB = 0x46
R_IA64_GPREL22 = 0x2a
R_IA64_GPREL32LSB = 0x2d
R_IA64_GPREL32MSB = 0x2c
R_IA64_GPREL64I = 0x2b
R_IA64_GPREL64LSB = 0x2f
R_IA64_GPREL64MSB = 0x2e
R_IA64_IMM14 = 0x21
R_IA64_IMM22 = 0x22
R_IA64_IMM64 = 0x23
R_IA64_IPLTLSB = 0x81
R_IA64_IPLTMSB = 0x80
R_IA64_LDXMOV = 0x87
R_IA64_LTOFF22 = 0x32
R_IA64_LTOFF22X = 0x86
R_IA64_LTOFF64I = 0x33
R_IA64_LTOFF_DTPMOD22 = 0xaa
R_IA64_LTOFF_DTPREL22 = 0xba
R_IA64_LTOFF_FPTR22 = 0x52
R_IA64_LTOFF_FPTR32LSB = 0x55
R_IA64_LTOFF_FPTR32MSB = 0x54
R_IA64_LTOFF_FPTR64I = 0x53
R_IA64_LTOFF_FPTR64LSB = 0x57
R_IA64_LTOFF_FPTR64MSB = 0x56
R_IA64_LTOFF_TPREL22 = 0x9a
R_IA64_LTV32LSB = 0x75
R_IA64_LTV32MSB = 0x74
R_IA64_LTV64LSB = 0x77
R_IA64_LTV64MSB = 0x76
R_IA64_NONE = 0
R_IA64_PCREL21B = 0x49
R_IA64_PCREL21BI = 0x79
R_IA64_PCREL21F = 0x4b
R_IA64_PCREL21M = 0x4a
R_IA64_PCREL22 = 0x7a
R_IA64_PCREL32LSB = 0x4d
R_IA64_PCREL32MSB = 0x4c
R_IA64_PCREL60B = 0x48
R_IA64_PCREL64I = 0x7b
R_IA64_PCREL64LSB = 0x4f
R_IA64_PCREL64MSB = 0x4e
R_IA64_PLTOFF22 = 0x3a
R_IA64_PLTOFF64I = 0x3b
R_IA64_PLTOFF64LSB = 0x3f
R_IA64_PLTOFF64MSB = 0x3e
R_IA64_REL32LSB = 0x6d
R_IA64_REL32MSB = 0x6c
R_IA64_REL64LSB = 0x6f
R_IA64_REL64MSB = 0x6e
R_IA64_SECREL32LSB = 0x65
R_IA64_SECREL32MSB = 0x64
R_IA64_SECREL64LSB = 0x67
R_IA64_SECREL64MSB = 0x66
R_IA64_SEGREL32LSB = 0x5d
R_IA64_SEGREL32MSB = 0x5c
R_IA64_SEGREL64LSB = 0x5f
R_IA64_SEGREL64MSB = 0x5e
R_IA64_SUB = 0x85
R_IA64_TPREL14 = 0x91
R_IA64_TPREL22 = 0x92
R_IA64_TPREL64I = 0x93
R_IA64_TPREL64LSB = 0x97
R_IA64_TPREL64MSB = 0x96
R_LARCH_32 = 1
R_LARCH_32_PCREL = 99
R_LARCH_64 = 2
R_LARCH_64_PCREL = 109
R_LARCH_ABS64_HI12 = 70
R_LARCH_ABS64_LO20 = 69
R_LARCH_ABS_HI20 = 67
R_LARCH_ABS_LO12 = 68
R_LARCH_ADD16 = 48
R_LARCH_ADD24 = 49
R_LARCH_ADD32 = 50
R_LARCH_ADD6 = 105
R_LARCH_ADD64 = 51
R_LARCH_ADD8 = 47
R_LARCH_ADD_ULEB128 = 107
R_LARCH_ALIGN = 102
R_LARCH_B16 = 64
R_LARCH_B21 = 65
R_LARCH_B26 = 66
R_LARCH_CALL36 = 110
R_LARCH_CFA = 104
R_LARCH_COPY = 4
R_LARCH_DELETE = 101
R_LARCH_GNU_VTENTRY = 58
R_LARCH_GNU_VTINHERIT = 57
R_LARCH_GOT64_HI12 = 82
R_LARCH_GOT64_LO20 = 81
R_LARCH_GOT64_PC_HI12 = 78
R_LARCH_GOT64_PC_LO20 = 77
R_LARCH_GOT_HI20 = 79
R_LARCH_GOT_LO12 = 80
R_LARCH_GOT_PC_HI20 = 75
R_LARCH_GOT_PC_LO12 = 76
R_LARCH_IRELATIVE = 12
R_LARCH_JUMP_SLOT = 5
R_LARCH_MARK_LA = 20
R_LARCH_MARK_PCREL = 21
R_LARCH_NONE = 0
R_LARCH_PCALA64_HI12 = 74
R_LARCH_PCALA64_LO20 = 73
R_LARCH_PCALA_HI20 = 71
R_LARCH_PCALA_LO12 = 72
R_LARCH_PCREL20_S2 = 103
R_LARCH_RELATIVE = 3
R_LARCH_RELAX = 100
R_LARCH_SOP_ADD = 35
R_LARCH_SOP_AND = 36
R_LARCH_SOP_ASSERT = 30
R_LARCH_SOP_IF_ELSE = 37
R_LARCH_SOP_NOT = 31
R_LARCH_SOP_POP_32_S_0_10_10_16_S2 = 45
R_LARCH_SOP_POP_32_S_0_5_10_16_S2 = 44
R_LARCH_SOP_POP_32_S_10_12 = 40
R_LARCH_SOP_POP_32_S_10_16 = 41
R_LARCH_SOP_POP_32_S_10_16_S2 = 42
R_LARCH_SOP_POP_32_S_10_5 = 38
R_LARCH_SOP_POP_32_S_5_20 = 43
R_LARCH_SOP_POP_32_U = 46
R_LARCH_SOP_POP_32_U_10_12 = 39
R_LARCH_SOP_PUSH_ABSOLUTE = 23
R_LARCH_SOP_PUSH_DUP = 24
R_LARCH_SOP_PUSH_GPREL = 25
R_LARCH_SOP_PUSH_PCREL = 22
R_LARCH_SOP_PUSH_PLT_PCREL = 29
R_LARCH_SOP_PUSH_TLS_GD = 28
R_LARCH_SOP_PUSH_TLS_GOT = 27
R_LARCH_SOP_PUSH_TLS_TPREL = 26
R_LARCH_SOP_SL = 33
R_LARCH_SOP_SR = 34
R_LARCH_SOP_SUB = 32
R_LARCH_SUB16 = 53
R_LARCH_SUB24 = 54
R_LARCH_SUB32 = 55
R_LARCH_SUB6 = 106
R_LARCH_SUB64 = 56
R_LARCH_SUB8 = 52
R_LARCH_SUB_ULEB128 = 108
R_LARCH_TLS_DESC32 = 13
R_LARCH_TLS_DESC64 = 14
R_LARCH_TLS_DESC64_HI12 = 118
R_LARCH_TLS_DESC64_LO20 = 117
R_LARCH_TLS_DESC64_PC_HI12 = 114
R_LARCH_TLS_DESC64_PC_LO20 = 113
R_LARCH_TLS_DESC_CALL = 120
R_LARCH_TLS_DESC_HI20 = 115
R_LARCH_TLS_DESC_LD = 119
R_LARCH_TLS_DESC_LO12 = 116
R_LARCH_TLS_DESC_PCREL20_S2 = 126
R_LARCH_TLS_DESC_PC_HI20 = 111
R_LARCH_TLS_DESC_PC_LO12 = 112
R_LARCH_TLS_DTPMOD32 = 6
R_LARCH_TLS_DTPMOD64 = 7
R_LARCH_TLS_DTPREL32 = 8
R_LARCH_TLS_DTPREL64 = 9
R_LARCH_TLS_GD_HI20 = 98
R_LARCH_TLS_GD_PCREL20_S2 = 125
R_LARCH_TLS_GD_PC_HI20 = 97
R_LARCH_TLS_IE64_HI12 = 94
R_LARCH_TLS_IE64_LO20 = 93
R_LARCH_TLS_IE64_PC_HI12 = 90
R_LARCH_TLS_IE64_PC_LO20 = 89
R_LARCH_TLS_IE_HI20 = 91
R_LARCH_TLS_IE_LO12 = 92
R_LARCH_TLS_IE_PC_HI20 = 87
R_LARCH_TLS_IE_PC_LO12 = 88
R_LARCH_TLS_LD_HI20 = 96
R_LARCH_TLS_LD_PCREL20_S2 = 124
R_LARCH_TLS_LD_PC_HI20 = 95
R_LARCH_TLS_LE64_HI12 = 86
R_LARCH_TLS_LE64_LO20 = 85
R_LARCH_TLS_LE_ADD_R = 122
R_LARCH_TLS_LE_HI20 = 83
R_LARCH_TLS_LE_HI20_R = 121
R_LARCH_TLS_LE_LO12 = 84
R_LARCH_TLS_LE_LO12_R = 123
R_LARCH_TLS_TPREL32 = 10
R_LARCH_TLS_TPREL64 = 11
R_M32R_10_PCREL = 4
R_M32R_10_PCREL_RELA = 36
R_M32R_16 = 1
R_M32R_16_RELA = 33
R_M32R_18_PCREL = 5
R_M32R_18_PCREL_RELA = 37
R_M32R_24 = 3
R_M32R_24_RELA = 35
R_M32R_26_PCREL = 6
R_M32R_26_PCREL_RELA = 38
R_M32R_26_PLTREL = 49
R_M32R_32 = 2
R_M32R_32_RELA = 34
R_M32R_COPY = 50
R_M32R_GLOB_DAT = 51
R_M32R_GNU_VTENTRY = 12
R_M32R_GNU_VTINHERIT = 11
R_M32R_GOT16_HI_SLO = 57
R_M32R_GOT16_HI_ULO = 56
R_M32R_GOT16_LO = 58
R_M32R_GOT24 = 48
R_M32R_GOTOFF = 54
R_M32R_GOTOFF_HI_SLO = 63
R_M32R_GOTOFF_HI_ULO = 62
R_M32R_GOTOFF_LO = 64
R_M32R_GOTPC24 = 55
R_M32R_GOTPC_HI_SLO = 60
R_M32R_GOTPC_HI_ULO = 59
R_M32R_GOTPC_LO = 61
R_M32R_HI16_SLO = 8
R_M32R_HI16_SLO_RELA = 40
R_M32R_HI16_ULO = 7
R_M32R_HI16_ULO_RELA = 39
R_M32R_JMP_SLOT = 52
R_M32R_LO16 = 9
R_M32R_LO16_RELA = 41
R_M32R_NONE = 0
R_M32R_NUM = 256
R_M32R_REL32 = 45
R_M32R_RELATIVE = 53
R_M32R_RELA_GNU_VTENTRY = 44
R_M32R_RELA_GNU_VTINHERIT = 43
R_M32R_SDA16 = 10
R_M32R_SDA16_RELA = 42
R_METAG_ADDR32 = 2
R_METAG_COPY = 43
R_METAG_GETSETOFF = 5
R_METAG_GETSET_GOT = 35
R_METAG_GETSET_GOTOFF = 34
R_METAG_GLOB_DAT = 46
R_METAG_GNU_VTENTRY = 31
R_METAG_GNU_VTINHERIT = 30
R_METAG_GOTOFF = 41
R_METAG_HI16_GOTOFF = 32
R_METAG_HI16_GOTPC = 36
R_METAG_HI16_PLT = 38
R_METAG_HIADDR16 = 0
R_METAG_HIOG = 13
R_METAG_JMP_SLOT = 44
R_METAG_LO16_GOTOFF = 33
R_METAG_LO16_GOTPC = 37
R_METAG_LO16_PLT = 39
R_METAG_LOADDR16 = 1
R_METAG_LOOG = 14
R_METAG_NONE = 3
R_METAG_PLT = 42
R_METAG_REG16OP1 = 9
R_METAG_REG16OP2 = 10
R_METAG_REG16OP3 = 11
R_METAG_REG32OP1 = 6
R_METAG_REG32OP2 = 7
R_METAG_REG32OP3 = 8
R_METAG_REG32OP4 = 12
R_METAG_REL16 = 16
R_METAG_REL8 = 15
R_METAG_RELATIVE = 45
R_METAG_RELBRANCH = 4
R_METAG_RELBRANCH_PLT = 40
R_METAG_TLS_DTPMOD = 57
R_METAG_TLS_DTPOFF = 58
R_METAG_TLS_GD = 47
R_METAG_TLS_IE = 52
R_METAG_TLS_IENONPIC = 53
R_METAG_TLS_IENONPIC_HI16 = 54
R_METAG_TLS_IENONPIC_LO16 = 55
R_METAG_TLS_LDM = 48
R_METAG_TLS_LDO = 51
R_METAG_TLS_LDO_HI16 = 49
R_METAG_TLS_LDO_LO16 = 50
R_METAG_TLS_LE = 59
R_METAG_TLS_LE_HI16 = 60
R_METAG_TLS_LE_LO16 = 61
R_METAG_TLS_TPOFF = 56
R_MICROBLAZE_32 = 1
R_MICROBLAZE_32_LO = 6
R_MICROBLAZE_32_PCREL = 2
R_MICROBLAZE_32_PCREL_LO = 4
R_MICROBLAZE_32_SYM_OP_SYM = 10
R_MICROBLAZE_64 = 5
R_MICROBLAZE_64_NONE = 9
R_MICROBLAZE_64_PCREL = 3
R_MICROBLAZE_COPY = 21
R_MICROBLAZE_GLOB_DAT = 18
R_MICROBLAZE_GNU_VTENTRY = 12
R_MICROBLAZE_GNU_VTINHERIT = 11
R_MICROBLAZE_GOTOFF_32 = 20
R_MICROBLAZE_GOTOFF_64 = 19
R_MICROBLAZE_GOTPC_64 = 13
R_MICROBLAZE_GOT_64 = 14
R_MICROBLAZE_JUMP_SLOT = 17
R_MICROBLAZE_NONE = 0
R_MICROBLAZE_PLT_64 = 15
R_MICROBLAZE_REL = 16
R_MICROBLAZE_SRO32 = 7
R_MICROBLAZE_SRW32 = 8
R_MICROBLAZE_TLS = 22
R_MICROBLAZE_TLSDTPMOD32 = 25
R_MICROBLAZE_TLSDTPREL32 = 26
R_MICROBLAZE_TLSDTPREL64 = 27
R_MICROBLAZE_TLSGD = 23
R_MICROBLAZE_TLSGOTTPREL32 = 28
R_MICROBLAZE_TLSLD = 24
R_MICROBLAZE_TLSTPREL32 = 29
R_MICROMIPS_26_S1 = 133
R_MICROMIPS_CALL16 = 142
R_MICROMIPS_CALL_HI16 = 153
R_MICROMIPS_CALL_LO16 = 154
R_MICROMIPS_GOT16 = 138
R_MICROMIPS_GOT_DISP = 145
R_MICROMIPS_GOT_HI16 = 148
R_MICROMIPS_GOT_LO16 = 149
R_MICROMIPS_GOT_OFST = 147
R_MICROMIPS_GOT_PAGE = 146
R_MICROMIPS_GPREL16 = 136
R_MICROMIPS_GPREL7_S2 = 172
R_MICROMIPS_HI0_LO16 = 157
R_MICROMIPS_HI16 = 134
R_MICROMIPS_HIGHER = 151
R_MICROMIPS_HIGHEST = 152
R_MICROMIPS_JALR = 156
R_MICROMIPS_LITERAL = 137
R_MICROMIPS_LO16 = 135
R_MICROMIPS_PC10_S1 = 140
R_MICROMIPS_PC16_S1 = 141
R_MICROMIPS_PC23_S2 = 173
R_MICROMIPS_PC7_S1 = 139
R_MICROMIPS_SCN_DISP = 155
R_MICROMIPS_SUB = 150
R_MICROMIPS_TLS_DTPREL_HI16 = 164
R_MICROMIPS_TLS_DTPREL_LO16 = 165
R_MICROMIPS_TLS_GD = 162
R_MICROMIPS_TLS_GOTTPREL = 166
R_MICROMIPS_TLS_LDM = 163
R_MICROMIPS_TLS_TPREL_HI16 = 169
R_MICROMIPS_TLS_TPREL_LO16 = 170
R_MIPS16_26 = 100
R_MIPS16_CALL16 = 103
R_MIPS16_GOT16 = 102
R_MIPS16_GPREL = 101
R_MIPS16_HI16 = 104
R_MIPS16_LO16 = 105
R_MIPS16_PC16_S1 = 113
R_MIPS16_TLS_DTPREL_HI16 = 108
R_MIPS16_TLS_DTPREL_LO16 = 109
R_MIPS16_TLS_GD = 106
R_MIPS16_TLS_GOTTPREL = 110
R_MIPS16_TLS_LDM = 107
R_MIPS16_TLS_TPREL_HI16 = 111
R_MIPS16_TLS_TPREL_LO16 = 112
R_MIPS_16 = 1
R_MIPS_26 = 4
R_MIPS_32 = 2
R_MIPS_64 = 18
R_MIPS_ADD_IMMEDIATE = 34
R_MIPS_CALL16 = 11
R_MIPS_CALL_HI16 = 30
R_MIPS_CALL_LO16 = 31
R_MIPS_COPY = 126
R_MIPS_DELETE = 27
R_MIPS_EH = 249
R_MIPS_GLOB_DAT = 51
R_MIPS_GNU_REL16_S2 = 250
R_MIPS_GNU_VTENTRY = 254
R_MIPS_GNU_VTINHERIT = 253
R_MIPS_GOT16 = 9
R_MIPS_GOT_DISP = 19
R_MIPS_GOT_HI16 = 22
R_MIPS_GOT_LO16 = 23
R_MIPS_GOT_OFST = 21
R_MIPS_GOT_PAGE = 20
R_MIPS_GPREL16 = 7
R_MIPS_GPREL32 = 12
R_MIPS_HI16 = 5
R_MIPS_HIGHER = 28
R_MIPS_HIGHEST = 29
R_MIPS_INSERT_A = 25
R_MIPS_INSERT_B = 26
R_MIPS_JALR = 37
R_MIPS_JUMP_SLOT = 127
R_MIPS_LITERAL = 8
R_MIPS_LO16 = 6
R_MIPS_NONE = 0
R_MIPS_NUM = 255
R_MIPS_PC16 = 10
R_MIPS_PC18_S3 = 62
R_MIPS_PC19_S2 = 63
R_MIPS_PC21_S2 = 60
R_MIPS_PC26_S2 = 61
R_MIPS_PC32 = 248
R_MIPS_PCHI16 = 64
R_MIPS_PCLO16 = 65
R_MIPS_PJUMP = 35
R_MIPS_REL16 = 33
R_MIPS_REL32 = 3
R_MIPS_RELATIVE = 128
R_MIPS_RELGOT = 36
R_MIPS_SCN_DISP = 32
R_MIPS_SHIFT5 = 16
R_MIPS_SHIFT6 = 17
R_MIPS_SUB = 24
R_MIPS_TLS_DTPMOD32 = 38
R_MIPS_TLS_DTPMOD64 = 40
R_MIPS_TLS_DTPREL32 = 39
R_MIPS_TLS_DTPREL64 = 41
R_MIPS_TLS_DTPREL_HI16 = 44
R_MIPS_TLS_DTPREL_LO16 = 45
R_MIPS_TLS_GD = 42
R_MIPS_TLS_GOTTPREL = 46
R_MIPS_TLS_LDM = 43
R_MIPS_TLS_TPREL32 = 47
R_MIPS_TLS_TPREL64 = 48
R_MIPS_TLS_TPREL_HI16 = 49
R_MIPS_TLS_TPREL_LO16 = 50
R_MN10300_16 = 2
R_MN10300_24 = 9
R_MN10300_32 = 1
R_MN10300_8 = 3
R_MN10300_ALIGN = 34
R_MN10300_COPY = 20
R_MN10300_GLOB_DAT = 21
R_MN10300_GNU_VTENTRY = 8
R_MN10300_GNU_VTINHERIT = 7
R_MN10300_GOT16 = 19
R_MN10300_GOT24 = 18
R_MN10300_GOT32 = 17
R_MN10300_GOTOFF16 = 14
R_MN10300_GOTOFF24 = 13
R_MN10300_GOTOFF32 = 12
R_MN10300_GOTPC16 = 11
R_MN10300_GOTPC32 = 10
R_MN10300_JMP_SLOT = 22
R_MN10300_NONE = 0
R_MN10300_NUM = 35
R_MN10300_PCREL16 = 5
R_MN10300_PCREL32 = 4
R_MN10300_PCREL8 = 6
R_MN10300_PLT16 = 16
R_MN10300_PLT32 = 15
R_MN10300_RELATIVE = 23
R_MN10300_SYM_DIFF = 33
R_MN10300_TLS_DTPMOD = 30
R_MN10300_TLS_DTPOFF = 31
R_MN10300_TLS_GD = 24
R_MN10300_TLS_GOTIE = 27
R_MN10300_TLS_IE = 28
R_MN10300_TLS_LD = 25
R_MN10300_TLS_LDO = 26
R_MN10300_TLS_LE = 29
R_MN10300_TLS_TPOFF = 32
R_NDS32_32_RELA = 20
R_NDS32_COPY = 39
R_NDS32_GLOB_DAT = 40
R_NDS32_JMP_SLOT = 41
R_NDS32_NONE = 0
R_NDS32_RELATIVE = 42
R_NDS32_TLS_DESC = 119
R_NDS32_TLS_TPOFF = 102
R_NIOS2_ALIGN = 21
R_NIOS2_BFD_RELOC_16 = 13
R_NIOS2_BFD_RELOC_32 = 12
R_NIOS2_BFD_RELOC_8 = 14
R_NIOS2_CACHE_OPX = 6
R_NIOS2_CALL16 = 23
R_NIOS2_CALL26 = 4
R_NIOS2_CALL26_NOAT = 41
R_NIOS2_CALLR = 20
R_NIOS2_CALL_HA = 45
R_NIOS2_CALL_LO = 44
R_NIOS2_CJMP = 19
R_NIOS2_COPY = 36
R_NIOS2_GLOB_DAT = 37
R_NIOS2_GNU_VTENTRY = 17
R_NIOS2_GNU_VTINHERIT = 16
R_NIOS2_GOT16 = 22
R_NIOS2_GOTOFF = 40
R_NIOS2_GOTOFF_HA = 25
R_NIOS2_GOTOFF_LO = 24
R_NIOS2_GOT_HA = 43
R_NIOS2_GOT_LO = 42
R_NIOS2_GPREL = 15
R_NIOS2_HI16 = 9
R_NIOS2_HIADJ16 = 11
R_NIOS2_IMM5 = 5
R_NIOS2_IMM6 = 7
R_NIOS2_IMM8 = 8
R_NIOS2_JUMP_SLOT = 38
R_NIOS2_LO16 = 10
R_NIOS2_NONE = 0
R_NIOS2_PCREL16 = 3
R_NIOS2_PCREL_HA = 27
R_NIOS2_PCREL_LO = 26
R_NIOS2_RELATIVE = 39
R_NIOS2_S16 = 1
R_NIOS2_TLS_DTPMOD = 33
R_NIOS2_TLS_DTPREL = 34
R_NIOS2_TLS_GD16 = 28
R_NIOS2_TLS_IE16 = 31
R_NIOS2_TLS_LDM16 = 29
R_NIOS2_TLS_LDO16 = 30
R_NIOS2_TLS_LE16 = 32
R_NIOS2_TLS_TPREL = 35
R_NIOS2_U16 = 2
R_NIOS2_UJMP = 18
R_OK = 4
R_OR1K_16 = 2
R_OR1K_16_PCREL = 10
R_OR1K_32 = 1
R_OR1K_32_PCREL = 9
R_OR1K_8 = 3
R_OR1K_8_PCREL = 11
R_OR1K_COPY = 18
R_OR1K_GLOB_DAT = 19
R_OR1K_GNU_VTENTRY = 7
R_OR1K_GNU_VTINHERIT = 8
R_OR1K_GOT16 = 14
R_OR1K_GOTOFF_HI16 = 16
R_OR1K_GOTOFF_LO16 = 17
R_OR1K_GOTPC_HI16 = 12
R_OR1K_GOTPC_LO16 = 13
R_OR1K_HI_16_IN_INSN = 5
R_OR1K_INSN_REL_26 = 6
R_OR1K_JMP_SLOT = 20
R_OR1K_LO_16_IN_INSN = 4
R_OR1K_NONE = 0
R_OR1K_PLT26 = 15
R_OR1K_RELATIVE = 21
R_OR1K_TLS_DTPMOD = 34
R_OR1K_TLS_DTPOFF = 33
R_OR1K_TLS_GD_HI16 = 22
R_OR1K_TLS_GD_LO16 = 23
R_OR1K_TLS_IE_HI16 = 28
R_OR1K_TLS_IE_LO16 = 29
R_OR1K_TLS_LDM_HI16 = 24
R_OR1K_TLS_LDM_LO16 = 25
R_OR1K_TLS_LDO_HI16 = 26
R_OR1K_TLS_LDO_LO16 = 27
R_OR1K_TLS_LE_HI16 = 30
R_OR1K_TLS_LE_LO16 = 31
R_OR1K_TLS_TPOFF = 32
R_PARISC_COPY = 128
R_PARISC_DIR14DR = 84
R_PARISC_DIR14R = 6
R_PARISC_DIR14WR = 83
R_PARISC_DIR16DF = 87
R_PARISC_DIR16F = 85
R_PARISC_DIR16WF = 86
R_PARISC_DIR17F = 4
R_PARISC_DIR17R = 3
R_PARISC_DIR21L = 2
R_PARISC_DIR32 = 1
R_PARISC_DIR64 = 80
R_PARISC_DPREL14R = 22
R_PARISC_DPREL21L = 18
R_PARISC_EPLT = 130
R_PARISC_FPTR64 = 64
R_PARISC_GNU_VTENTRY = 232
R_PARISC_GNU_VTINHERIT = 233
R_PARISC_GPREL14DR = 92
R_PARISC_GPREL14R = 30
R_PARISC_GPREL14WR = 91
R_PARISC_GPREL16DF = 95
R_PARISC_GPREL16F = 93
R_PARISC_GPREL16WF = 94
R_PARISC_GPREL21L = 26
R_PARISC_GPREL64 = 88
R_PARISC_HIRESERVE = 255
R_PARISC_IPLT = 129
R_PARISC_LORESERVE = 128
R_PARISC_LTOFF14DR = 100
R_PARISC_LTOFF14R = 38
R_PARISC_LTOFF14WR = 99
R_PARISC_LTOFF16DF = 103
R_PARISC_LTOFF16F = 101
R_PARISC_LTOFF16WF = 102
R_PARISC_LTOFF21L = 34
R_PARISC_LTOFF64 = 96
R_PARISC_LTOFF_FPTR14DR = 124
R_PARISC_LTOFF_FPTR14R = 62
R_PARISC_LTOFF_FPTR14WR = 123
R_PARISC_LTOFF_FPTR16DF = 127
R_PARISC_LTOFF_FPTR16F = 125
R_PARISC_LTOFF_FPTR16WF = 126
R_PARISC_LTOFF_FPTR21L = 58
R_PARISC_LTOFF_FPTR32 = 57
R_PARISC_LTOFF_FPTR64 = 120
R_PARISC_LTOFF_TP14DR = 228
R_PARISC_LTOFF_TP14F = 167
R_PARISC_LTOFF_TP14R = 166
R_PARISC_LTOFF_TP14WR = 227
R_PARISC_LTOFF_TP16DF = 231
R_PARISC_LTOFF_TP16F = 229
R_PARISC_LTOFF_TP16WF = 230
R_PARISC_LTOFF_TP21L = 162
R_PARISC_LTOFF_TP64 = 224
R_PARISC_NONE = 0
R_PARISC_PCREL14DR = 76
R_PARISC_PCREL14R = 14
R_PARISC_PCREL14WR = 75
R_PARISC_PCREL16DF = 79
R_PARISC_PCREL16F = 77
R_PARISC_PCREL16WF = 78
R_PARISC_PCREL17F = 12
R_PARISC_PCREL17R = 11
R_PARISC_PCREL21L = 10
R_PARISC_PCREL22F = 74
R_PARISC_PCREL32 = 9
R_PARISC_PCREL64 = 72
R_PARISC_PLABEL14R = 70
R_PARISC_PLABEL21L = 66
R_PARISC_PLABEL32 = 65
R_PARISC_PLTOFF14DR = 116
R_PARISC_PLTOFF14R = 54
R_PARISC_PLTOFF14WR = 115
R_PARISC_PLTOFF16DF = 119
R_PARISC_PLTOFF16F = 117
R_PARISC_PLTOFF16WF = 118
R_PARISC_PLTOFF21L = 50
R_PARISC_SECREL32 = 41
R_PARISC_SECREL64 = 104
R_PARISC_SEGBASE = 48
R_PARISC_SEGREL32 = 49
R_PARISC_SEGREL64 = 112
R_PARISC_TLS_DTPMOD32 = 242
R_PARISC_TLS_DTPMOD64 = 243
R_PARISC_TLS_DTPOFF32 = 244
R_PARISC_TLS_DTPOFF64 = 245
R_PARISC_TLS_GD14R = 235
R_PARISC_TLS_GD21L = 234
R_PARISC_TLS_GDCALL = 236
R_PARISC_TLS_IE14R = 166
R_PARISC_TLS_IE21L = 162
R_PARISC_TLS_LDM14R = 238
R_PARISC_TLS_LDM21L = 237
R_PARISC_TLS_LDMCALL = 239
R_PARISC_TLS_LDO14R = 241
R_PARISC_TLS_LDO21L = 240
R_PARISC_TLS_LE14R = 158
R_PARISC_TLS_LE21L = 154
R_PARISC_TLS_TPREL32 = 153
R_PARISC_TLS_TPREL64 = 216
R_PARISC_TPREL14DR = 220
R_PARISC_TPREL14R = 158
R_PARISC_TPREL14WR = 219
R_PARISC_TPREL16DF = 223
R_PARISC_TPREL16F = 221
R_PARISC_TPREL16WF = 222
R_PARISC_TPREL21L = 154
R_PARISC_TPREL32 = 153
R_PARISC_TPREL64 = 216
R_PPC64_ADDR14 = 7
R_PPC64_ADDR14_BRNTAKEN = 9
R_PPC64_ADDR14_BRTAKEN = 8
R_PPC64_ADDR16 = 3
R_PPC64_ADDR16_DS = 56
R_PPC64_ADDR16_HA = 6
R_PPC64_ADDR16_HI = 5
R_PPC64_ADDR16_HIGH = 110
R_PPC64_ADDR16_HIGHA = 111
R_PPC64_ADDR16_HIGHER = 39
R_PPC64_ADDR16_HIGHERA = 40
R_PPC64_ADDR16_HIGHEST = 41
R_PPC64_ADDR16_HIGHESTA = 42
R_PPC64_ADDR16_LO = 4
R_PPC64_ADDR16_LO_DS = 57
R_PPC64_ADDR24 = 2
R_PPC64_ADDR30 = 37
R_PPC64_ADDR32 = 1
R_PPC64_ADDR64 = 38
R_PPC64_COPY = 19
R_PPC64_DTPMOD64 = 68
R_PPC64_DTPREL16 = 74
R_PPC64_DTPREL16_DS = 101
R_PPC64_DTPREL16_HA = 77
R_PPC64_DTPREL16_HI = 76
R_PPC64_DTPREL16_HIGH = 114
R_PPC64_DTPREL16_HIGHA = 115
R_PPC64_DTPREL16_HIGHER = 103
R_PPC64_DTPREL16_HIGHERA = 104
R_PPC64_DTPREL16_HIGHEST = 105
R_PPC64_DTPREL16_HIGHESTA = 106
R_PPC64_DTPREL16_LO = 75
R_PPC64_DTPREL16_LO_DS = 102
R_PPC64_DTPREL64 = 78
R_PPC64_GLOB_DAT = 20
R_PPC64_GOT16 = 14
R_PPC64_GOT16_DS = 58
R_PPC64_GOT16_HA = 17
R_PPC64_GOT16_HI = 16
R_PPC64_GOT16_LO = 15
R_PPC64_GOT16_LO_DS = 59
R_PPC64_GOT_DTPREL16_DS = 91
R_PPC64_GOT_DTPREL16_HA = 94
R_PPC64_GOT_DTPREL16_HI = 93
R_PPC64_GOT_DTPREL16_LO_DS = 92
R_PPC64_GOT_TLSGD16 = 79
R_PPC64_GOT_TLSGD16_HA = 82
R_PPC64_GOT_TLSGD16_HI = 81
R_PPC64_GOT_TLSGD16_LO = 80
R_PPC64_GOT_TLSLD16 = 83
R_PPC64_GOT_TLSLD16_HA = 86
R_PPC64_GOT_TLSLD16_HI = 85
R_PPC64_GOT_TLSLD16_LO = 84
R_PPC64_GOT_TPREL16_DS = 87
R_PPC64_GOT_TPREL16_HA = 90
R_PPC64_GOT_TPREL16_HI = 89
R_PPC64_GOT_TPREL16_LO_DS = 88
R_PPC64_IRELATIVE = 248
R_PPC64_JMP_IREL = 247
R_PPC64_JMP_SLOT = 21
R_PPC64_NONE = 0
R_PPC64_PLT16_HA = 31
R_PPC64_PLT16_HI = 30
R_PPC64_PLT16_LO = 29
R_PPC64_PLT16_LO_DS = 60
R_PPC64_PLT32 = 27
R_PPC64_PLT64 = 45
R_PPC64_PLTGOT16 = 52
R_PPC64_PLTGOT16_DS = 65
R_PPC64_PLTGOT16_HA = 55
R_PPC64_PLTGOT16_HI = 54
R_PPC64_PLTGOT16_LO = 53
R_PPC64_PLTGOT16_LO_DS = 66
R_PPC64_PLTREL32 = 28
R_PPC64_PLTREL64 = 46
R_PPC64_REL14 = 11
R_PPC64_REL14_BRNTAKEN = 13
R_PPC64_REL14_BRTAKEN = 12
R_PPC64_REL16 = 249
R_PPC64_REL16_HA = 252
R_PPC64_REL16_HI = 251
R_PPC64_REL16_LO = 250
R_PPC64_REL24 = 10
R_PPC64_REL32 = 26
R_PPC64_REL64 = 44
R_PPC64_RELATIVE = 22
R_PPC64_SECTOFF = 33
R_PPC64_SECTOFF_DS = 61
R_PPC64_SECTOFF_HA = 36
R_PPC64_SECTOFF_HI = 35
R_PPC64_SECTOFF_LO = 34
R_PPC64_SECTOFF_LO_DS = 62
R_PPC64_TLS = 67
R_PPC64_TLSGD = 107
R_PPC64_TLSLD = 108
R_PPC64_TOC = 51
R_PPC64_TOC16 = 47
R_PPC64_TOC16_DS = 63
R_PPC64_TOC16_HA = 50
R_PPC64_TOC16_HI = 49
R_PPC64_TOC16_LO = 48
R_PPC64_TOC16_LO_DS = 64
R_PPC64_TOCSAVE = 109
R_PPC64_TPREL16 = 69
R_PPC64_TPREL16_DS = 95
R_PPC64_TPREL16_HA = 72
R_PPC64_TPREL16_HI = 71
R_PPC64_TPREL16_HIGH = 112
R_PPC64_TPREL16_HIGHA = 113
R_PPC64_TPREL16_HIGHER = 97
R_PPC64_TPREL16_HIGHERA = 98
R_PPC64_TPREL16_HIGHEST = 99
R_PPC64_TPREL16_HIGHESTA = 100
R_PPC64_TPREL16_LO = 70
R_PPC64_TPREL16_LO_DS = 96
R_PPC64_TPREL64 = 73
R_PPC64_UADDR16 = 25
R_PPC64_UADDR32 = 24
R_PPC64_UADDR64 = 43
R_PPC_ADDR14 = 7
R_PPC_ADDR14_BRNTAKEN = 9
R_PPC_ADDR14_BRTAKEN = 8
R_PPC_ADDR16 = 3
R_PPC_ADDR16_HA = 6
R_PPC_ADDR16_HI = 5
R_PPC_ADDR16_LO = 4
R_PPC_ADDR24 = 2
R_PPC_ADDR32 = 1
R_PPC_COPY = 19
R_PPC_DIAB_RELSDA_HA = 185
R_PPC_DIAB_RELSDA_HI = 184
R_PPC_DIAB_RELSDA_LO = 183
R_PPC_DIAB_SDA21_HA = 182
R_PPC_DIAB_SDA21_HI = 181
R_PPC_DIAB_SDA21_LO = 180
R_PPC_DTPMOD32 = 68
R_PPC_DTPREL16 = 74
R_PPC_DTPREL16_HA = 77
R_PPC_DTPREL16_HI = 76
R_PPC_DTPREL16_LO = 75
R_PPC_DTPREL32 = 78
R_PPC_EMB_BIT_FLD = 115
R_PPC_EMB_MRKREF = 110
R_PPC_EMB_NADDR16 = 102
R_PPC_EMB_NADDR16_HA = 105
R_PPC_EMB_NADDR16_HI = 104
R_PPC_EMB_NADDR16_LO = 103
R_PPC_EMB_NADDR32 = 101
R_PPC_EMB_RELSDA = 116
R_PPC_EMB_RELSEC16 = 111
R_PPC_EMB_RELST_HA = 114
R_PPC_EMB_RELST_HI = 113
R_PPC_EMB_RELST_LO = 112
R_PPC_EMB_SDA21 = 109
R_PPC_EMB_SDA2I16 = 107
R_PPC_EMB_SDA2REL = 108
R_PPC_EMB_SDAI16 = 106
R_PPC_GLOB_DAT = 20
R_PPC_GOT16 = 14
R_PPC_GOT16_HA = 17
R_PPC_GOT16_HI = 16
R_PPC_GOT16_LO = 15
R_PPC_GOT_DTPREL16 = 91
R_PPC_GOT_DTPREL16_HA = 94
R_PPC_GOT_DTPREL16_HI = 93
R_PPC_GOT_DTPREL16_LO = 92
R_PPC_GOT_TLSGD16 = 79
R_PPC_GOT_TLSGD16_HA = 82
R_PPC_GOT_TLSGD16_HI = 81
R_PPC_GOT_TLSGD16_LO = 80
R_PPC_GOT_TLSLD16 = 83
R_PPC_GOT_TLSLD16_HA = 86
R_PPC_GOT_TLSLD16_HI = 85
R_PPC_GOT_TLSLD16_LO = 84
R_PPC_GOT_TPREL16 = 87
R_PPC_GOT_TPREL16_HA = 90
R_PPC_GOT_TPREL16_HI = 89
R_PPC_GOT_TPREL16_LO = 88
R_PPC_IRELATIVE = 248
R_PPC_JMP_SLOT = 21
R_PPC_LOCAL24PC = 23
R_PPC_NONE = 0
R_PPC_PLT16_HA = 31
R_PPC_PLT16_HI = 30
R_PPC_PLT16_LO = 29
R_PPC_PLT32 = 27
R_PPC_PLTREL24 = 18
R_PPC_PLTREL32 = 28
R_PPC_REL14 = 11
R_PPC_REL14_BRNTAKEN = 13
R_PPC_REL14_BRTAKEN = 12
R_PPC_REL16 = 249
R_PPC_REL16_HA = 252
R_PPC_REL16_HI = 251
R_PPC_REL16_LO = 250
R_PPC_REL24 = 10
R_PPC_REL32 = 26
R_PPC_RELATIVE = 22
R_PPC_SDAREL16 = 32
R_PPC_SECTOFF = 33
R_PPC_SECTOFF_HA = 36
R_PPC_SECTOFF_HI = 35
R_PPC_SECTOFF_LO = 34
R_PPC_TLS = 67
R_PPC_TLSGD = 95
R_PPC_TLSLD = 96
R_PPC_TOC16 = 255
R_PPC_TPREL16 = 69
R_PPC_TPREL16_HA = 72
R_PPC_TPREL16_HI = 71
R_PPC_TPREL16_LO = 70
R_PPC_TPREL32 = 73
R_PPC_UADDR16 = 25
R_PPC_UADDR32 = 24
R_RISCV_32 = 1
R_RISCV_32_PCREL = 57
R_RISCV_64 = 2
R_RISCV_ADD16 = 34
R_RISCV_ADD32 = 35
R_RISCV_ADD64 = 36
R_RISCV_ADD8 = 33
R_RISCV_ALIGN = 43
R_RISCV_BRANCH = 16
R_RISCV_CALL = 18
R_RISCV_CALL_PLT = 19
R_RISCV_COPY = 4
R_RISCV_GOT32_PCREL = 41
R_RISCV_GOT_HI20 = 20
R_RISCV_HI20 = 26
R_RISCV_IRELATIVE = 58
R_RISCV_JAL = 17
R_RISCV_JUMP_SLOT = 5
R_RISCV_LO12_I = 27
R_RISCV_LO12_S = 28
R_RISCV_NONE = 0
R_RISCV_NUM = 66
R_RISCV_PCREL_HI20 = 23
R_RISCV_PCREL_LO12_I = 24
R_RISCV_PCREL_LO12_S = 25
R_RISCV_PLT32 = 59
R_RISCV_RELATIVE = 3
R_RISCV_RELAX = 51
R_RISCV_RVC_BRANCH = 44
R_RISCV_RVC_JUMP = 45
R_RISCV_SET16 = 55
R_RISCV_SET32 = 56
R_RISCV_SET6 = 53
R_RISCV_SET8 = 54
R_RISCV_SET_ULEB128 = 60
R_RISCV_SUB16 = 38
R_RISCV_SUB32 = 39
R_RISCV_SUB6 = 52
R_RISCV_SUB64 = 40
R_RISCV_SUB8 = 37
R_RISCV_SUB_ULEB128 = 61
R_RISCV_TLSDESC = 12
R_RISCV_TLSDESC_ADD_LO12 = 64
R_RISCV_TLSDESC_CALL = 65
R_RISCV_TLSDESC_HI20 = 62
R_RISCV_TLSDESC_LOAD_LO12 = 63
R_RISCV_TLS_DTPMOD32 = 6
R_RISCV_TLS_DTPMOD64 = 7
R_RISCV_TLS_DTPREL32 = 8
R_RISCV_TLS_DTPREL64 = 9
R_RISCV_TLS_GD_HI20 = 22
R_RISCV_TLS_GOT_HI20 = 21
R_RISCV_TLS_TPREL32 = 10
R_RISCV_TLS_TPREL64 = 11
R_RISCV_TPREL_ADD = 32
R_RISCV_TPREL_HI20 = 29
R_RISCV_TPREL_LO12_I = 30
R_RISCV_TPREL_LO12_S = 31
R_SH_ALIGN = 29
R_SH_CODE = 30
R_SH_COPY = 162
R_SH_COUNT = 28
R_SH_DATA = 31
R_SH_DIR32 = 1
R_SH_DIR8BP = 7
R_SH_DIR8L = 9
R_SH_DIR8W = 8
R_SH_DIR8WPL = 5
R_SH_DIR8WPN = 3
R_SH_DIR8WPZ = 6
R_SH_GLOB_DAT = 163
R_SH_GNU_VTENTRY = 35
R_SH_GNU_VTINHERIT = 34
R_SH_GOT32 = 160
R_SH_GOTOFF = 166
R_SH_GOTPC = 167
R_SH_IND12W = 4
R_SH_JMP_SLOT = 164
R_SH_LABEL = 32
R_SH_NONE = 0
R_SH_NUM = 256
R_SH_PLT32 = 161
R_SH_REL32 = 2
R_SH_RELATIVE = 165
R_SH_SWITCH16 = 25
R_SH_SWITCH32 = 26
R_SH_SWITCH8 = 33
R_SH_TLS_DTPMOD32 = 149
R_SH_TLS_DTPOFF32 = 150
R_SH_TLS_GD_32 = 144
R_SH_TLS_IE_32 = 147
R_SH_TLS_LDO_32 = 146
R_SH_TLS_LD_32 = 145
R_SH_TLS_LE_32 = 148
R_SH_TLS_TPOFF32 = 151
R_SH_USES = 27
R_SPARC_10 = 30
R_SPARC_11 = 31
R_SPARC_13 = 11
R_SPARC_16 = 2
R_SPARC_22 = 10
R_SPARC_32 = 3
R_SPARC_5 = 44
R_SPARC_6 = 45
R_SPARC_64 = 32
R_SPARC_7 = 43
R_SPARC_8 = 1
R_SPARC_COPY = 19
R_SPARC_DISP16 = 5
R_SPARC_DISP32 = 6
R_SPARC_DISP64 = 46
R_SPARC_DISP8 = 4
R_SPARC_GLOB_DAT = 20
R_SPARC_GLOB_JMP = 42
R_SPARC_GNU_VTENTRY = 251
R_SPARC_GNU_VTINHERIT = 250
R_SPARC_GOT10 = 13
R_SPARC_GOT13 = 14
R_SPARC_GOT22 = 15
R_SPARC_GOTDATA_HIX22 = 80
R_SPARC_GOTDATA_LOX10 = 81
R_SPARC_GOTDATA_OP = 84
R_SPARC_GOTDATA_OP_HIX22 = 82
R_SPARC_GOTDATA_OP_LOX10 = 83
R_SPARC_H34 = 85
R_SPARC_H44 = 50
R_SPARC_HH22 = 34
R_SPARC_HI22 = 9
R_SPARC_HIPLT22 = 25
R_SPARC_HIX22 = 48
R_SPARC_HM10 = 35
R_SPARC_IRELATIVE = 249
R_SPARC_JMP_IREL = 248
R_SPARC_JMP_SLOT = 21
R_SPARC_L44 = 52
R_SPARC_LM22 = 36
R_SPARC_LO10 = 12
R_SPARC_LOPLT10 = 26
R_SPARC_LOX10 = 49
R_SPARC_M44 = 51
R_SPARC_NONE = 0
R_SPARC_NUM = 253
R_SPARC_OLO10 = 33
R_SPARC_PC10 = 16
R_SPARC_PC22 = 17
R_SPARC_PCPLT10 = 29
R_SPARC_PCPLT22 = 28
R_SPARC_PCPLT32 = 27
R_SPARC_PC_HH22 = 37
R_SPARC_PC_HM10 = 38
R_SPARC_PC_LM22 = 39
R_SPARC_PLT32 = 24
R_SPARC_PLT64 = 47
R_SPARC_REGISTER = 53
R_SPARC_RELATIVE = 22
R_SPARC_REV32 = 252
R_SPARC_SIZE32 = 86
R_SPARC_SIZE64 = 87
R_SPARC_TLS_DTPMOD32 = 74
R_SPARC_TLS_DTPMOD64 = 75
R_SPARC_TLS_DTPOFF32 = 76
R_SPARC_TLS_DTPOFF64 = 77
R_SPARC_TLS_GD_ADD = 58
R_SPARC_TLS_GD_CALL = 59
R_SPARC_TLS_GD_HI22 = 56
R_SPARC_TLS_GD_LO10 = 57
R_SPARC_TLS_IE_ADD = 71
R_SPARC_TLS_IE_HI22 = 67
R_SPARC_TLS_IE_LD = 69
R_SPARC_TLS_IE_LDX = 70
R_SPARC_TLS_IE_LO10 = 68
R_SPARC_TLS_LDM_ADD = 62
R_SPARC_TLS_LDM_CALL = 63
R_SPARC_TLS_LDM_HI22 = 60
R_SPARC_TLS_LDM_LO10 = 61
R_SPARC_TLS_LDO_ADD = 66
R_SPARC_TLS_LDO_HIX22 = 64
R_SPARC_TLS_LDO_LOX10 = 65
R_SPARC_TLS_LE_HIX22 = 72
R_SPARC_TLS_LE_LOX10 = 73
R_SPARC_TLS_TPOFF32 = 78
R_SPARC_TLS_TPOFF64 = 79
R_SPARC_UA16 = 55
R_SPARC_UA32 = 23
R_SPARC_UA64 = 54
R_SPARC_WDISP10 = 88
R_SPARC_WDISP16 = 40
R_SPARC_WDISP19 = 41
R_SPARC_WDISP22 = 8
R_SPARC_WDISP30 = 7
R_SPARC_WPLT30 = 18
R_TILEGX_16 = 3
R_TILEGX_16_PCREL = 7
R_TILEGX_32 = 2
R_TILEGX_32_PCREL = 6
R_TILEGX_64 = 1
R_TILEGX_64_PCREL = 5
R_TILEGX_8 = 4
R_TILEGX_8_PCREL = 8
R_TILEGX_BROFF_X1 = 20
R_TILEGX_COPY = 16
R_TILEGX_DEST_IMM8_X1 = 27
R_TILEGX_GLOB_DAT = 17
R_TILEGX_GNU_VTENTRY = 129
R_TILEGX_GNU_VTINHERIT = 128
R_TILEGX_HW0 = 9
R_TILEGX_HW0_LAST = 13
R_TILEGX_HW1 = 10
R_TILEGX_HW1_LAST = 14
R_TILEGX_HW2 = 11
R_TILEGX_HW2_LAST = 15
R_TILEGX_HW3 = 12
R_TILEGX_IMM16_X0_HW0 = 36
R_TILEGX_IMM16_X0_HW0_GOT = 64
R_TILEGX_IMM16_X0_HW0_LAST = 44
R_TILEGX_IMM16_X0_HW0_LAST_GOT = 72
R_TILEGX_IMM16_X0_HW0_LAST_PCREL = 58
R_TILEGX_IMM16_X0_HW0_LAST_PLT_PCREL = 94
R_TILEGX_IMM16_X0_HW0_LAST_TLS_GD = 86
R_TILEGX_IMM16_X0_HW0_LAST_TLS_IE = 100
R_TILEGX_IMM16_X0_HW0_LAST_TLS_LE = 82
R_TILEGX_IMM16_X0_HW0_PCREL = 50
R_TILEGX_IMM16_X0_HW0_PLT_PCREL = 66
R_TILEGX_IMM16_X0_HW0_TLS_GD = 78
R_TILEGX_IMM16_X0_HW0_TLS_IE = 92
R_TILEGX_IMM16_X0_HW0_TLS_LE = 80
R_TILEGX_IMM16_X0_HW1 = 38
R_TILEGX_IMM16_X0_HW1_LAST = 46
R_TILEGX_IMM16_X0_HW1_LAST_GOT = 74
R_TILEGX_IMM16_X0_HW1_LAST_PCREL = 60
R_TILEGX_IMM16_X0_HW1_LAST_PLT_PCREL = 96
R_TILEGX_IMM16_X0_HW1_LAST_TLS_GD = 88
R_TILEGX_IMM16_X0_HW1_LAST_TLS_IE = 102
R_TILEGX_IMM16_X0_HW1_LAST_TLS_LE = 84
R_TILEGX_IMM16_X0_HW1_PCREL = 52
R_TILEGX_IMM16_X0_HW1_PLT_PCREL = 68
R_TILEGX_IMM16_X0_HW2 = 40
R_TILEGX_IMM16_X0_HW2_LAST = 48
R_TILEGX_IMM16_X0_HW2_LAST_PCREL = 62
R_TILEGX_IMM16_X0_HW2_LAST_PLT_PCREL = 98
R_TILEGX_IMM16_X0_HW2_PCREL = 54
R_TILEGX_IMM16_X0_HW2_PLT_PCREL = 70
R_TILEGX_IMM16_X0_HW3 = 42
R_TILEGX_IMM16_X0_HW3_PCREL = 56
R_TILEGX_IMM16_X0_HW3_PLT_PCREL = 76
R_TILEGX_IMM16_X1_HW0 = 37
R_TILEGX_IMM16_X1_HW0_GOT = 65
R_TILEGX_IMM16_X1_HW0_LAST = 45
R_TILEGX_IMM16_X1_HW0_LAST_GOT = 73
R_TILEGX_IMM16_X1_HW0_LAST_PCREL = 59
R_TILEGX_IMM16_X1_HW0_LAST_PLT_PCREL = 95
R_TILEGX_IMM16_X1_HW0_LAST_TLS_GD = 87
R_TILEGX_IMM16_X1_HW0_LAST_TLS_IE = 101
R_TILEGX_IMM16_X1_HW0_LAST_TLS_LE = 83
R_TILEGX_IMM16_X1_HW0_PCREL = 51
R_TILEGX_IMM16_X1_HW0_PLT_PCREL = 67
R_TILEGX_IMM16_X1_HW0_TLS_GD = 79
R_TILEGX_IMM16_X1_HW0_TLS_IE = 93
R_TILEGX_IMM16_X1_HW0_TLS_LE = 81
R_TILEGX_IMM16_X1_HW1 = 39
R_TILEGX_IMM16_X1_HW1_LAST = 47
R_TILEGX_IMM16_X1_HW1_LAST_GOT = 75
R_TILEGX_IMM16_X1_HW1_LAST_PCREL = 61
R_TILEGX_IMM16_X1_HW1_LAST_PLT_PCREL = 97
R_TILEGX_IMM16_X1_HW1_LAST_TLS_GD = 89
R_TILEGX_IMM16_X1_HW1_LAST_TLS_IE = 103
R_TILEGX_IMM16_X1_HW1_LAST_TLS_LE = 85
R_TILEGX_IMM16_X1_HW1_PCREL = 53
R_TILEGX_IMM16_X1_HW1_PLT_PCREL = 69
R_TILEGX_IMM16_X1_HW2 = 41
R_TILEGX_IMM16_X1_HW2_LAST = 49
R_TILEGX_IMM16_X1_HW2_LAST_PCREL = 63
R_TILEGX_IMM16_X1_HW2_LAST_PLT_PCREL = 99
R_TILEGX_IMM16_X1_HW2_PCREL = 55
R_TILEGX_IMM16_X1_HW2_PLT_PCREL = 71
R_TILEGX_IMM16_X1_HW3 = 43
R_TILEGX_IMM16_X1_HW3_PCREL = 57
R_TILEGX_IMM16_X1_HW3_PLT_PCREL = 77
R_TILEGX_IMM8_X0 = 23
R_TILEGX_IMM8_X0_TLS_ADD = 118
R_TILEGX_IMM8_X0_TLS_GD_ADD = 113
R_TILEGX_IMM8_X1 = 25
R_TILEGX_IMM8_X1_TLS_ADD = 119
R_TILEGX_IMM8_X1_TLS_GD_ADD = 114
R_TILEGX_IMM8_Y0 = 24
R_TILEGX_IMM8_Y0_TLS_ADD = 120
R_TILEGX_IMM8_Y0_TLS_GD_ADD = 115
R_TILEGX_IMM8_Y1 = 26
R_TILEGX_IMM8_Y1_TLS_ADD = 121
R_TILEGX_IMM8_Y1_TLS_GD_ADD = 116
R_TILEGX_JMP_SLOT = 18
R_TILEGX_JUMPOFF_X1 = 21
R_TILEGX_JUMPOFF_X1_PLT = 22
R_TILEGX_MF_IMM14_X1 = 29
R_TILEGX_MMEND_X0 = 31
R_TILEGX_MMSTART_X0 = 30
R_TILEGX_MT_IMM14_X1 = 28
R_TILEGX_NONE = 0
R_TILEGX_NUM = 130
R_TILEGX_RELATIVE = 19
R_TILEGX_SHAMT_X0 = 32
R_TILEGX_SHAMT_X1 = 33
R_TILEGX_SHAMT_Y0 = 34
R_TILEGX_SHAMT_Y1 = 35
R_TILEGX_TLS_DTPMOD32 = 109
R_TILEGX_TLS_DTPMOD64 = 106
R_TILEGX_TLS_DTPOFF32 = 110
R_TILEGX_TLS_DTPOFF64 = 107
R_TILEGX_TLS_GD_CALL = 112
R_TILEGX_TLS_IE_LOAD = 117
R_TILEGX_TLS_TPOFF32 = 111
R_TILEGX_TLS_TPOFF64 = 108
R_TILEPRO_16 = 2
R_TILEPRO_16_PCREL = 5
R_TILEPRO_32 = 1
R_TILEPRO_32_PCREL = 4
R_TILEPRO_8 = 3
R_TILEPRO_8_PCREL = 6
R_TILEPRO_BROFF_X1 = 14
R_TILEPRO_COPY = 10
R_TILEPRO_DEST_IMM8_X1 = 55
R_TILEPRO_GLOB_DAT = 11
R_TILEPRO_GNU_VTENTRY = 129
R_TILEPRO_GNU_VTINHERIT = 128
R_TILEPRO_HA16 = 9
R_TILEPRO_HI16 = 8
R_TILEPRO_IMM16_X0 = 23
R_TILEPRO_IMM16_X0_GOT = 39
R_TILEPRO_IMM16_X0_GOT_HA = 45
R_TILEPRO_IMM16_X0_GOT_HI = 43
R_TILEPRO_IMM16_X0_GOT_LO = 41
R_TILEPRO_IMM16_X0_HA = 29
R_TILEPRO_IMM16_X0_HA_PCREL = 37
R_TILEPRO_IMM16_X0_HI = 27
R_TILEPRO_IMM16_X0_HI_PCREL = 35
R_TILEPRO_IMM16_X0_LO = 25
R_TILEPRO_IMM16_X0_LO_PCREL = 33
R_TILEPRO_IMM16_X0_PCREL = 31
R_TILEPRO_IMM16_X0_TLS_GD = 66
R_TILEPRO_IMM16_X0_TLS_GD_HA = 72
R_TILEPRO_IMM16_X0_TLS_GD_HI = 70
R_TILEPRO_IMM16_X0_TLS_GD_LO = 68
R_TILEPRO_IMM16_X0_TLS_IE = 74
R_TILEPRO_IMM16_X0_TLS_IE_HA = 80
R_TILEPRO_IMM16_X0_TLS_IE_HI = 78
R_TILEPRO_IMM16_X0_TLS_IE_LO = 76
R_TILEPRO_IMM16_X0_TLS_LE = 85
R_TILEPRO_IMM16_X0_TLS_LE_HA = 91
R_TILEPRO_IMM16_X0_TLS_LE_HI = 89
R_TILEPRO_IMM16_X0_TLS_LE_LO = 87
R_TILEPRO_IMM16_X1 = 24
R_TILEPRO_IMM16_X1_GOT = 40
R_TILEPRO_IMM16_X1_GOT_HA = 46
R_TILEPRO_IMM16_X1_GOT_HI = 44
R_TILEPRO_IMM16_X1_GOT_LO = 42
R_TILEPRO_IMM16_X1_HA = 30
R_TILEPRO_IMM16_X1_HA_PCREL = 38
R_TILEPRO_IMM16_X1_HI = 28
R_TILEPRO_IMM16_X1_HI_PCREL = 36
R_TILEPRO_IMM16_X1_LO = 26
R_TILEPRO_IMM16_X1_LO_PCREL = 34
R_TILEPRO_IMM16_X1_PCREL = 32
R_TILEPRO_IMM16_X1_TLS_GD = 67
R_TILEPRO_IMM16_X1_TLS_GD_HA = 73
R_TILEPRO_IMM16_X1_TLS_GD_HI = 71
R_TILEPRO_IMM16_X1_TLS_GD_LO = 69
R_TILEPRO_IMM16_X1_TLS_IE = 75
R_TILEPRO_IMM16_X1_TLS_IE_HA = 81
R_TILEPRO_IMM16_X1_TLS_IE_HI = 79
R_TILEPRO_IMM16_X1_TLS_IE_LO = 77
R_TILEPRO_IMM16_X1_TLS_LE = 86
R_TILEPRO_IMM16_X1_TLS_LE_HA = 92
R_TILEPRO_IMM16_X1_TLS_LE_HI = 90
R_TILEPRO_IMM16_X1_TLS_LE_LO = 88
R_TILEPRO_IMM8_X0 = 17
R_TILEPRO_IMM8_X0_TLS_GD_ADD = 61
R_TILEPRO_IMM8_X1 = 19
R_TILEPRO_IMM8_X1_TLS_GD_ADD = 62
R_TILEPRO_IMM8_Y0 = 18
R_TILEPRO_IMM8_Y0_TLS_GD_ADD = 63
R_TILEPRO_IMM8_Y1 = 20
R_TILEPRO_IMM8_Y1_TLS_GD_ADD = 64
R_TILEPRO_JMP_SLOT = 12
R_TILEPRO_JOFFLONG_X1 = 15
R_TILEPRO_JOFFLONG_X1_PLT = 16
R_TILEPRO_LO16 = 7
R_TILEPRO_MF_IMM15_X1 = 22
R_TILEPRO_MMEND_X0 = 48
R_TILEPRO_MMEND_X1 = 50
R_TILEPRO_MMSTART_X0 = 47
R_TILEPRO_MMSTART_X1 = 49
R_TILEPRO_MT_IMM15_X1 = 21
R_TILEPRO_NONE = 0
R_TILEPRO_NUM = 130
R_TILEPRO_RELATIVE = 13
R_TILEPRO_SHAMT_X0 = 51
R_TILEPRO_SHAMT_X1 = 52
R_TILEPRO_SHAMT_Y0 = 53
R_TILEPRO_SHAMT_Y1 = 54
R_TILEPRO_TLS_DTPMOD32 = 82
R_TILEPRO_TLS_DTPOFF32 = 83
R_TILEPRO_TLS_GD_CALL = 60
R_TILEPRO_TLS_IE_LOAD = 65
R_TILEPRO_TLS_TPOFF32 = 84
R_X86_64_16 = 12
R_X86_64_32 = 10
R_X86_64_32S = 11
R_X86_64_64 = 1
R_X86_64_8 = 14
R_X86_64_COPY = 5
R_X86_64_DTPMOD64 = 16
R_X86_64_DTPOFF32 = 21
R_X86_64_DTPOFF64 = 17
R_X86_64_GLOB_DAT = 6
R_X86_64_GOT32 = 3
R_X86_64_GOT64 = 27
R_X86_64_GOTOFF64 = 25
R_X86_64_GOTPC32 = 26
R_X86_64_GOTPC32_TLSDESC = 34
R_X86_64_GOTPC64 = 29
R_X86_64_GOTPCREL = 9
R_X86_64_GOTPCREL64 = 28
R_X86_64_GOTPCRELX = 41
R_X86_64_GOTPLT64 = 30
R_X86_64_GOTTPOFF = 22
R_X86_64_IRELATIVE = 37
R_X86_64_JUMP_SLOT = 7
R_X86_64_NONE = 0
R_X86_64_NUM = 43
R_X86_64_PC16 = 13
R_X86_64_PC32 = 2
R_X86_64_PC64 = 24
R_X86_64_PC8 = 15
R_X86_64_PLT32 = 4
R_X86_64_PLTOFF64 = 31
R_X86_64_RELATIVE = 8
R_X86_64_RELATIVE64 = 38
R_X86_64_REX_GOTPCRELX = 42
R_X86_64_SIZE32 = 32
R_X86_64_SIZE64 = 33
R_X86_64_TLSDESC = 36
R_X86_64_TLSDESC_CALL = 35
R_X86_64_TLSGD = 19
R_X86_64_TLSLD = 20
R_X86_64_TPOFF32 = 23
R_X86_64_TPOFF64 = 18
SA_INTERRUPT = 0x20000000
SA_NOCLDSTOP = 1
SA_NOCLDWAIT = 2
SA_NODEFER = 0x40000000
SA_NOMASK = 1073741824
SA_ONESHOT = 2147483648
SA_ONSTACK = 0x8000000
SA_RESETHAND = 0x80000000
SA_RESTART = 0x10000000
SA_SIGINFO = 4
SA_STACK = 134217728
SCHED_BATCH = 3
SCHED_DEADLINE = 6
SCHED_EXT = 7
SCHED_FIFO = 1
SCHED_FLAG_DL_OVERRUN = 4
SCHED_FLAG_KEEP_ALL = 24
SCHED_FLAG_KEEP_PARAMS = 0x10
SCHED_FLAG_KEEP_POLICY = 8
SCHED_FLAG_RECLAIM = 2
SCHED_FLAG_RESET_ON_FORK = 1
SCHED_FLAG_UTIL_CLAMP = 96
SCHED_FLAG_UTIL_CLAMP_MAX = 0x40
SCHED_FLAG_UTIL_CLAMP_MIN = 0x20
SCHED_GETATTR_FLAG_DL_DYNAMIC = 1
SCHED_IDLE = 5
SCHED_ISO = 4
SCHED_NORMAL = 0
SCHED_OTHER = 0
SCHED_RESET_ON_FORK = 0x40000000
SCHED_RR = 2
SCM_CREDENTIALS = 2
SCM_DEVMEM_DMABUF = 79
SCM_DEVMEM_LINEAR = 78
SCM_INQ = 84
SCM_PIDFD = 4
SCM_RIGHTS = 1
SCM_SECURITY = 3
SCM_TIMESTAMP = 29
SCM_TIMESTAMPING = 37
SCM_TIMESTAMPING_OPT_STATS = 54
SCM_TIMESTAMPING_PKTINFO = 58
SCM_TIMESTAMPNS = 35
SCM_TS_OPT_ID = 81
SCM_TXTIME = 61
SCM_WIFI_STATUS = 41
SEEK_CUR = 1
SEEK_DATA = 3
SEEK_END = 2
SEEK_HOLE = 4
SEEK_SET = 0
SEGV_ACCADI = 5
SEGV_ACCERR = 2
SEGV_ADIDERR = 6
SEGV_ADIPERR = 7
SEGV_BNDERR = 3
SEGV_CPERR = 10
SEGV_MAPERR = 1
SEGV_MTEAERR = 8
SEGV_MTESERR = 9
SEGV_PKUERR = 4
SELFMAG = 4
SFD_CLOEXEC = 524288
SFD_NONBLOCK = 2048
SHADOW_STACK_SET_TOKEN = 1
SHF_ALLOC = 2
SHF_ALPHA_GPREL = 0x10000000
SHF_ARM_COMDEF = 0x80000000
SHF_ARM_ENTRYSECT = 0x10000000
SHF_COMPRESSED = 2048
SHF_EXCLUDE = 2147483648
SHF_EXECINSTR = 4
SHF_GNU_RETAIN = 2097152
SHF_GROUP = 512
SHF_IA_64_NORECOV = 0x20000000
SHF_IA_64_SHORT = 0x10000000
SHF_INFO_LINK = 64
SHF_LINK_ORDER = 128
SHF_MASKOS = 0xff00000
SHF_MASKPROC = 0xf0000000
SHF_MERGE = 16
SHF_MIPS_ADDR = 0x40000000
SHF_MIPS_GPREL = 0x10000000
SHF_MIPS_LOCAL = 0x4000000
SHF_MIPS_MERGE = 0x20000000
SHF_MIPS_NAMES = 0x2000000
SHF_MIPS_NODUPE = 0x1000000
SHF_MIPS_NOSTRIP = 0x8000000
SHF_MIPS_STRINGS = 0x80000000
SHF_ORDERED = 1073741824
SHF_OS_NONCONFORMING = 256
SHF_PARISC_HUGE = 0x40000000
SHF_PARISC_SBP = 0x80000000
SHF_PARISC_SHORT = 0x20000000
SHF_STRINGS = 32
SHF_TLS = 1024
SHF_WRITE = 1
SHN_ABS = 0xfff1
SHN_AFTER = 0xff01
SHN_BEFORE = 0xff00
SHN_COMMON = 0xfff2
SHN_HIOS = 0xff3f
SHN_HIPROC = 0xff1f
SHN_HIRESERVE = 0xffff
SHN_LOOS = 0xff20
SHN_LOPROC = 0xff00
SHN_LORESERVE = 0xff00
SHN_MIPS_ACOMMON = 0xff00
SHN_MIPS_DATA = 0xff02
SHN_MIPS_SCOMMON = 0xff03
SHN_MIPS_SUNDEFINED = 0xff04
SHN_MIPS_TEXT = 0xff01
SHN_PARISC_ANSI_COMMON = 0xff00
SHN_PARISC_HUGE_COMMON = 0xff01
SHN_UNDEF = 0
SHN_XINDEX = 0xffff
SHT_ALPHA_DEBUG = 0x70000001
SHT_ALPHA_REGINFO = 0x70000002
SHT_ARC_ATTRIBUTES = 1879048193
SHT_ARM_ATTRIBUTES = 1879048195
SHT_ARM_EXIDX = 1879048193
SHT_ARM_PREEMPTMAP = 1879048194
SHT_CHECKSUM = 0x6ffffff8
SHT_CSKY_ATTRIBUTES = 1879048193
SHT_DYNAMIC = 6
SHT_DYNSYM = 11
SHT_FINI_ARRAY = 15
SHT_GNU_ATTRIBUTES = 0x6ffffff5
SHT_GNU_HASH = 0x6ffffff6
SHT_GNU_LIBLIST = 0x6ffffff7
SHT_GNU_verdef = 0x6ffffffd
SHT_GNU_verneed = 0x6ffffffe
SHT_GNU_versym = 0x6fffffff
SHT_GROUP = 17
SHT_HASH = 5
SHT_HIOS = 0x6fffffff
SHT_HIPROC = 0x7fffffff
SHT_HISUNW = 0x6fffffff
SHT_HIUSER = 0x8fffffff
SHT_IA_64_EXT = 1879048192
SHT_IA_64_UNWIND = 1879048193
SHT_INIT_ARRAY = 14
SHT_LOOS = 0x60000000
SHT_LOPROC = 0x70000000
SHT_LOSUNW = 0x6ffffffa
SHT_LOUSER = 0x80000000
SHT_MIPS_ABIFLAGS = 0x7000002a
SHT_MIPS_AUXSYM = 0x70000016
SHT_MIPS_CONFLICT = 0x70000002
SHT_MIPS_CONTENT = 0x7000000c
SHT_MIPS_DEBUG = 0x70000005
SHT_MIPS_DELTACLASS = 0x7000001d
SHT_MIPS_DELTADECL = 0x7000001f
SHT_MIPS_DELTAINST = 0x7000001c
SHT_MIPS_DELTASYM = 0x7000001b
SHT_MIPS_DENSE = 0x70000013
SHT_MIPS_DWARF = 0x7000001e
SHT_MIPS_EH_REGION = 0x70000027
SHT_MIPS_EVENTS = 0x70000021
SHT_MIPS_EXTSYM = 0x70000012
SHT_MIPS_FDESC = 0x70000011
SHT_MIPS_GPTAB = 0x70000003
SHT_MIPS_IFACE = 0x7000000b
SHT_MIPS_LIBLIST = 0x70000000
SHT_MIPS_LINE = 0x70000019
SHT_MIPS_LOCSTR = 0x70000018
SHT_MIPS_LOCSYM = 0x70000015
SHT_MIPS_MSYM = 0x70000001
SHT_MIPS_OPTIONS = 0x7000000d
SHT_MIPS_OPTSYM = 0x70000017
SHT_MIPS_PACKAGE = 0x70000007
SHT_MIPS_PACKSYM = 0x70000008
SHT_MIPS_PDESC = 0x70000014
SHT_MIPS_PDR_EXCEPTION = 0x70000029
SHT_MIPS_PIXIE = 0x70000023
SHT_MIPS_REGINFO = 0x70000006
SHT_MIPS_RELD = 0x70000009
SHT_MIPS_RFDESC = 0x7000001a
SHT_MIPS_SHDR = 0x70000010
SHT_MIPS_SYMBOL_LIB = 0x70000020
SHT_MIPS_TRANSLATE = 0x70000022
SHT_MIPS_UCODE = 0x70000004
SHT_MIPS_WHIRL = 0x70000026
SHT_MIPS_XHASH = 0x7000002b
SHT_MIPS_XLATE = 0x70000024
SHT_MIPS_XLATE_DEBUG = 0x70000025
SHT_MIPS_XLATE_OLD = 0x70000028
SHT_NOBITS = 8
SHT_NOTE = 7
SHT_NULL = 0
SHT_NUM = 20
SHT_PARISC_DOC = 0x70000002
SHT_PARISC_EXT = 0x70000000
SHT_PARISC_UNWIND = 0x70000001
SHT_PREINIT_ARRAY = 16
SHT_PROGBITS = 1
SHT_REL = 9
SHT_RELA = 4
SHT_RELR = 19
SHT_RISCV_ATTRIBUTES = 1879048195
SHT_SHLIB = 10
SHT_STRTAB = 3
SHT_SUNW_COMDAT = 0x6ffffffb
SHT_SUNW_move = 0x6ffffffa
SHT_SUNW_syminfo = 0x6ffffffc
SHT_SYMTAB = 2
SHT_SYMTAB_SHNDX = 18
SHT_X86_64_UNWIND = 0x70000001
SHUT_RD = 0
SHUT_RDWR = 2
SHUT_WR = 1
SIGABRT = 6
SIGALRM = 14
SIGBUS = 7
SIGCHLD = 17
SIGCLD = 17
SIGCONT = 18
SIGEV_NONE = 1
SIGEV_SIGNAL = 0
SIGEV_THREAD = 2
SIGEV_THREAD_ID = 4
SIGFPE = 8
SIGHUP = 1
SIGILL = 4
SIGINT = 2
SIGIO = 29
SIGIOT = 6
SIGKILL = 9
SIGPIPE = 13
SIGPOLL = 29
SIGPROF = 27
SIGPWR = 30
SIGQUIT = 3
SIGSEGV = 11
SIGSTKFLT = 16
SIGSTKSZ = 8192
SIGSTOP = 19
SIGSYS = 31
SIGTERM = 15
SIGTRAP = 5
SIGTSTP = 20
SIGTTIN = 21
SIGTTOU = 22
SIGURG = 23
SIGUSR1 = 10
SIGUSR2 = 12
SIGVTALRM = 26
SIGWINCH = 28
SIGXCPU = 24
SIGXFSZ = 25
SIG_ATOMIC_MAX = 2147483647
SIG_ATOMIC_MIN = -2147483648
SIG_ATOMIC_WIDTH = 32
SIG_BLOCK = 0
SIG_SETMASK = 2
SIG_UNBLOCK = 1
SIOCATMARK = 0x8905
SIOCGPGRP = 0x8904
SIOCGSTAMPNS_OLD = 0x8907
SIOCGSTAMP_OLD = 0x8906
SIOCSPGRP = 0x8902
SIZE_MAX = 18446744073709551615
SIZE_WIDTH = 64
SI_ASYNCIO = -4
SI_ASYNCNL = -0x3c
SI_DETHREAD = -7
SI_KERNEL = 0x80
SI_MESGQ = -3
SI_QUEUE = -1
SI_SIGIO = -5
SI_TIMER = -2
SI_TKILL = -6
SI_USER = 0
SOL_AAL = 265
SOL_ALG = 279
SOL_ATM = 264
SOL_BLUETOOTH = 274
SOL_CAIF = 278
SOL_DCCP = 269
SOL_DECNET = 261
SOL_IRDA = 266
SOL_IUCV = 277
SOL_KCM = 281
SOL_LLC = 268
SOL_MCTP = 285
SOL_MPTCP = 284
SOL_NETBEUI = 267
SOL_NETLINK = 270
SOL_NFC = 280
SOL_PACKET = 263
SOL_PNPIPE = 275
SOL_PPPOL2TP = 273
SOL_RAW = 255
SOL_RDS = 276
SOL_RXRPC = 272
SOL_SMC = 286
SOL_SOCKET = 1
SOL_TIPC = 271
SOL_TLS = 282
SOL_VSOCK = 287
SOL_X25 = 262
SOL_XDP = 283
SOMAXCONN = 4096
SO_ACCEPTCONN = 30
SO_ATTACH_BPF = 50
SO_ATTACH_FILTER = 26
SO_ATTACH_REUSEPORT_CBPF = 51
SO_ATTACH_REUSEPORT_EBPF = 52
SO_BINDTODEVICE = 25
SO_BINDTOIFINDEX = 62
SO_BPF_EXTENSIONS = 48
SO_BROADCAST = 6
SO_BSDCOMPAT = 14
SO_BUF_LOCK = 72
SO_BUSY_POLL = 46
SO_BUSY_POLL_BUDGET = 70
SO_CNX_ADVICE = 53
SO_COOKIE = 57
SO_DEBUG = 1
SO_DETACH_BPF = 27
SO_DETACH_FILTER = 27
SO_DETACH_REUSEPORT_BPF = 68
SO_DEVMEM_DMABUF = 79
SO_DEVMEM_DONTNEED = 80
SO_DEVMEM_LINEAR = 78
SO_DOMAIN = 39
SO_DONTROUTE = 5
SO_ERROR = 4
SO_GET_FILTER = 26
SO_INCOMING_CPU = 49
SO_INCOMING_NAPI_ID = 56
SO_INQ = 84
SO_KEEPALIVE = 9
SO_LINGER = 13
SO_LOCK_FILTER = 44
SO_MARK = 36
SO_MAX_PACING_RATE = 47
SO_MEMINFO = 55
SO_NETNS_COOKIE = 71
SO_NOFCS = 43
SO_NO_CHECK = 11
SO_OOBINLINE = 10
SO_PASSCRED = 16
SO_PASSPIDFD = 76
SO_PASSRIGHTS = 83
SO_PASSSEC = 34
SO_PEEK_OFF = 42
SO_PEERCRED = 17
SO_PEERGROUPS = 59
SO_PEERNAME = 28
SO_PEERPIDFD = 77
SO_PEERSEC = 31
SO_PREFER_BUSY_POLL = 69
SO_PRIORITY = 12
SO_PROTOCOL = 38
SO_RCVBUF = 8
SO_RCVBUFFORCE = 33
SO_RCVLOWAT = 18
SO_RCVMARK = 75
SO_RCVPRIORITY = 82
SO_RCVTIMEO = 20
SO_RCVTIMEO_NEW = 66
SO_RCVTIMEO_OLD = 20
SO_RESERVE_MEM = 73
SO_REUSEADDR = 2
SO_REUSEPORT = 15
SO_RXQ_OVFL = 40
SO_SECURITY_AUTHENTICATION = 22
SO_SECURITY_ENCRYPTION_NETWORK = 24
SO_SECURITY_ENCRYPTION_TRANSPORT = 23
SO_SELECT_ERR_QUEUE = 45
SO_SNDBUF = 7
SO_SNDBUFFORCE = 32
SO_SNDLOWAT = 19
SO_SNDTIMEO = 21
SO_SNDTIMEO_NEW = 67
SO_SNDTIMEO_OLD = 21
SO_TIMESTAMP = 29
SO_TIMESTAMPING = 37
SO_TIMESTAMPING_NEW = 65
SO_TIMESTAMPING_OLD = 37
SO_TIMESTAMPNS = 35
SO_TIMESTAMPNS_NEW = 64
SO_TIMESTAMPNS_OLD = 35
SO_TIMESTAMP_NEW = 63
SO_TIMESTAMP_OLD = 29
SO_TXREHASH = 74
SO_TXTIME = 61
SO_TYPE = 3
SO_WIFI_STATUS = 41
SO_ZEROCOPY = 60
SPEED_MAX = 4294967295
SPLICE_F_GIFT = 8
SPLICE_F_MORE = 4
SPLICE_F_MOVE = 1
SPLICE_F_NONBLOCK = 2
SS_DISABLE = 2
SS_ONSTACK = 1
STA_CLK = 0x8000
STA_CLOCKERR = 0x1000
STA_DEL = 0x20
STA_FLL = 8
STA_FREQHOLD = 0x80
STA_INS = 0x10
STA_MODE = 0x4000
STA_NANO = 0x2000
STA_PLL = 1
STA_PPSERROR = 0x800
STA_PPSFREQ = 2
STA_PPSJITTER = 0x200
STA_PPSSIGNAL = 0x100
STA_PPSTIME = 4
STA_PPSWANDER = 0x400
STA_RONLY = 65280
STA_UNSYNC = 0x40
STB_GLOBAL = 1
STB_GNU_UNIQUE = 10
STB_HIOS = 12
STB_HIPROC = 15
STB_LOCAL = 0
STB_LOOS = 10
STB_LOPROC = 13
STB_MIPS_SPLIT_COMMON = 13
STB_NUM = 3
STB_WEAK = 2
STDERR_FILENO = 2
STDIN_FILENO = 0
STDOUT_FILENO = 1
STN_UNDEF = 0
STO_AARCH64_VARIANT_PCS = 0x80
STO_ALPHA_NOPV = 0x80
STO_ALPHA_STD_GPLOAD = 0x88
STO_MIPS_DEFAULT = 0
STO_MIPS_HIDDEN = 2
STO_MIPS_INTERNAL = 1
STO_MIPS_PLT = 8
STO_MIPS_PROTECTED = 3
STO_MIPS_SC_ALIGN_UNUSED = 0xff
STO_PPC64_LOCAL_BIT = 5
STO_PPC64_LOCAL_MASK = 224
STO_RISCV_VARIANT_CC = 0x80
STT_ARM_16BIT = 15
STT_ARM_TFUNC = 13
STT_COMMON = 5
STT_FILE = 4
STT_FUNC = 2
STT_GNU_IFUNC = 10
STT_HIOS = 12
STT_HIPROC = 15
STT_HP_OPAQUE = 0xb
STT_HP_STUB = 0xc
STT_LOOS = 10
STT_LOPROC = 13
STT_NOTYPE = 0
STT_NUM = 7
STT_OBJECT = 1
STT_PARISC_MILLICODE = 13
STT_SECTION = 3
STT_SPARC_REGISTER = 13
STT_TLS = 6
STV_DEFAULT = 0
STV_HIDDEN = 2
STV_INTERNAL = 1
STV_PROTECTED = 3
SYMINFO_BT_LOWRESERVE = 0xff00
SYMINFO_BT_PARENT = 0xfffe
SYMINFO_BT_SELF = 0xffff
SYMINFO_CURRENT = 1
SYMINFO_FLG_COPY = 4
SYMINFO_FLG_DIRECT = 1
SYMINFO_FLG_LAZYLOAD = 8
SYMINFO_FLG_PASSTHRU = 2
SYMINFO_NONE = 0
SYMINFO_NUM = 2
SYNC_FILE_RANGE_WAIT_AFTER = 4
SYNC_FILE_RANGE_WAIT_BEFORE = 1
SYNC_FILE_RANGE_WRITE = 2
SYNC_FILE_RANGE_WRITE_AND_WAIT = 7
SYS_SECCOMP = 1
SYS_USER_DISPATCH = 2
SYS__sysctl = 156
SYS_accept = 43
SYS_accept4 = 288
SYS_access = 21
SYS_acct = 163
SYS_add_key = 248
SYS_adjtimex = 159
SYS_afs_syscall = 183
SYS_alarm = 37
SYS_arch_prctl = 158
SYS_bind = 49
SYS_bpf = 321
SYS_brk = 12
SYS_cachestat = 451
SYS_capget = 125
SYS_capset = 126
SYS_chdir = 80
SYS_chmod = 90
SYS_chown = 92
SYS_chroot = 161
SYS_clock_adjtime = 305
SYS_clock_getres = 229
SYS_clock_gettime = 228
SYS_clock_nanosleep = 230
SYS_clock_settime = 227
SYS_clone = 56
SYS_clone3 = 435
SYS_close = 3
SYS_close_range = 436
SYS_connect = 42
SYS_copy_file_range = 326
SYS_creat = 85
SYS_create_module = 174
SYS_delete_module = 176
SYS_dup = 32
SYS_dup2 = 33
SYS_dup3 = 292
SYS_epoll_create = 213
SYS_epoll_create1 = 291
SYS_epoll_ctl = 233
SYS_epoll_ctl_old = 214
SYS_epoll_pwait = 281
SYS_epoll_pwait2 = 441
SYS_epoll_wait = 232
SYS_epoll_wait_old = 215
SYS_eventfd = 284
SYS_eventfd2 = 290
SYS_execve = 59
SYS_execveat = 322
SYS_exit = 60
SYS_exit_group = 231
SYS_faccessat = 269
SYS_faccessat2 = 439
SYS_fadvise64 = 221
SYS_fallocate = 285
SYS_fanotify_init = 300
SYS_fanotify_mark = 301
SYS_fchdir = 81
SYS_fchmod = 91
SYS_fchmodat = 268
SYS_fchmodat2 = 452
SYS_fchown = 93
SYS_fchownat = 260
SYS_fcntl = 72
SYS_fdatasync = 75
SYS_fgetxattr = 193
SYS_file_getattr = 468
SYS_file_setattr = 469
SYS_finit_module = 313
SYS_flistxattr = 196
SYS_flock = 73
SYS_fork = 57
SYS_fremovexattr = 199
SYS_fsconfig = 431
SYS_fsetxattr = 190
SYS_fsmount = 432
SYS_fsopen = 430
SYS_fspick = 433
SYS_fstat = 5
SYS_fstatfs = 138
SYS_fsync = 74
SYS_ftruncate = 77
SYS_futex = 202
SYS_futex_requeue = 456
SYS_futex_wait = 455
SYS_futex_waitv = 449
SYS_futex_wake = 454
SYS_futimesat = 261
SYS_get_kernel_syms = 177
SYS_get_mempolicy = 239
SYS_get_robust_list = 274
SYS_get_thread_area = 211
SYS_getcpu = 309
SYS_getcwd = 79
SYS_getdents = 78
SYS_getdents64 = 217
SYS_getegid = 108
SYS_geteuid = 107
SYS_getgid = 104
SYS_getgroups = 115
SYS_getitimer = 36
SYS_getpeername = 52
SYS_getpgid = 121
SYS_getpgrp = 111
SYS_getpid = 39
SYS_getpmsg = 181
SYS_getppid = 110
SYS_getpriority = 140
SYS_getrandom = 318
SYS_getresgid = 120
SYS_getresuid = 118
SYS_getrlimit = 97
SYS_getrusage = 98
SYS_getsid = 124
SYS_getsockname = 51
SYS_getsockopt = 55
SYS_gettid = 186
SYS_gettimeofday = 96
SYS_getuid = 102
SYS_getxattr = 191
SYS_getxattrat = 464
SYS_init_module = 175
SYS_inotify_add_watch = 254
SYS_inotify_init = 253
SYS_inotify_init1 = 294
SYS_inotify_rm_watch = 255
SYS_io_cancel = 210
SYS_io_destroy = 207
SYS_io_getevents = 208
SYS_io_pgetevents = 333
SYS_io_setup = 206
SYS_io_submit = 209
SYS_io_uring_enter = 426
SYS_io_uring_register = 427
SYS_io_uring_setup = 425
SYS_ioctl = 16
SYS_ioperm = 173
SYS_iopl = 172
SYS_ioprio_get = 252
SYS_ioprio_set = 251
SYS_kcmp = 312
SYS_kexec_file_load = 320
SYS_kexec_load = 246
SYS_keyctl = 250
SYS_kill = 62
SYS_landlock_add_rule = 445
SYS_landlock_create_ruleset = 444
SYS_landlock_restrict_self = 446
SYS_lchown = 94
SYS_lgetxattr = 192
SYS_link = 86
SYS_linkat = 265
SYS_listen = 50
SYS_listmount = 458
SYS_listns = 470
SYS_listxattr = 194
SYS_listxattrat = 465
SYS_llistxattr = 195
SYS_lookup_dcookie = 212
SYS_lremovexattr = 198
SYS_lseek = 8
SYS_lsetxattr = 189
SYS_lsm_get_self_attr = 459
SYS_lsm_list_modules = 461
SYS_lsm_set_self_attr = 460
SYS_lstat = 6
SYS_madvise = 28
SYS_map_shadow_stack = 453
SYS_mbind = 237
SYS_membarrier = 324
SYS_memfd_create = 319
SYS_memfd_secret = 447
SYS_migrate_pages = 256
SYS_mincore = 27
SYS_mkdir = 83
SYS_mkdirat = 258
SYS_mknod = 133
SYS_mknodat = 259
SYS_mlock = 149
SYS_mlock2 = 325
SYS_mlockall = 151
SYS_mmap = 9
SYS_modify_ldt = 154
SYS_mount = 165
SYS_mount_setattr = 442
SYS_move_mount = 429
SYS_move_pages = 279
SYS_mprotect = 10
SYS_mq_getsetattr = 245
SYS_mq_notify = 244
SYS_mq_open = 240
SYS_mq_timedreceive = 243
SYS_mq_timedsend = 242
SYS_mq_unlink = 241
SYS_mremap = 25
SYS_mseal = 462
SYS_msgctl = 71
SYS_msgget = 68
SYS_msgrcv = 70
SYS_msgsnd = 69
SYS_msync = 26
SYS_munlock = 150
SYS_munlockall = 152
SYS_munmap = 11
SYS_name_to_handle_at = 303
SYS_nanosleep = 35
SYS_newfstatat = 262
SYS_nfsservctl = 180
SYS_open = 2
SYS_open_by_handle_at = 304
SYS_open_tree = 428
SYS_open_tree_attr = 467
SYS_openat = 257
SYS_openat2 = 437
SYS_pause = 34
SYS_perf_event_open = 298
SYS_personality = 135
SYS_pidfd_getfd = 438
SYS_pidfd_open = 434
SYS_pidfd_send_signal = 424
SYS_pipe = 22
SYS_pipe2 = 293
SYS_pivot_root = 155
SYS_pkey_alloc = 330
SYS_pkey_free = 331
SYS_pkey_mprotect = 329
SYS_poll = 7
SYS_ppoll = 271
SYS_prctl = 157
SYS_pread64 = 17
SYS_preadv = 295
SYS_preadv2 = 327
SYS_prlimit64 = 302
SYS_process_madvise = 440
SYS_process_mrelease = 448
SYS_process_vm_readv = 310
SYS_process_vm_writev = 311
SYS_pselect6 = 270
SYS_ptrace = 101
SYS_putpmsg = 182
SYS_pwrite64 = 18
SYS_pwritev = 296
SYS_pwritev2 = 328
SYS_query_module = 178
SYS_quotactl = 179
SYS_quotactl_fd = 443
SYS_read = 0
SYS_readahead = 187
SYS_readlink = 89
SYS_readlinkat = 267
SYS_readv = 19
SYS_reboot = 169
SYS_recvfrom = 45
SYS_recvmmsg = 299
SYS_recvmsg = 47
SYS_remap_file_pages = 216
SYS_removexattr = 197
SYS_removexattrat = 466
SYS_rename = 82
SYS_renameat = 264
SYS_renameat2 = 316
SYS_request_key = 249
SYS_restart_syscall = 219
SYS_rmdir = 84
SYS_rseq = 334
SYS_rseq_slice_yield = 471
SYS_rt_sigaction = 13
SYS_rt_sigpending = 127
SYS_rt_sigprocmask = 14
SYS_rt_sigqueueinfo = 129
SYS_rt_sigreturn = 15
SYS_rt_sigsuspend = 130
SYS_rt_sigtimedwait = 128
SYS_rt_tgsigqueueinfo = 297
SYS_sched_get_priority_max = 146
SYS_sched_get_priority_min = 147
SYS_sched_getaffinity = 204
SYS_sched_getattr = 315
SYS_sched_getparam = 143
SYS_sched_getscheduler = 145
SYS_sched_rr_get_interval = 148
SYS_sched_setaffinity = 203
SYS_sched_setattr = 314
SYS_sched_setparam = 142
SYS_sched_setscheduler = 144
SYS_sched_yield = 24
SYS_seccomp = 317
SYS_security = 185
SYS_select = 23
SYS_semctl = 66
SYS_semget = 64
SYS_semop = 65
SYS_semtimedop = 220
SYS_sendfile = 40
SYS_sendmmsg = 307
SYS_sendmsg = 46
SYS_sendto = 44
SYS_set_mempolicy = 238
SYS_set_mempolicy_home_node = 450
SYS_set_robust_list = 273
SYS_set_thread_area = 205
SYS_set_tid_address = 218
SYS_setdomainname = 171
SYS_setfsgid = 123
SYS_setfsuid = 122
SYS_setgid = 106
SYS_setgroups = 116
SYS_sethostname = 170
SYS_setitimer = 38
SYS_setns = 308
SYS_setpgid = 109
SYS_setpriority = 141
SYS_setregid = 114
SYS_setresgid = 119
SYS_setresuid = 117
SYS_setreuid = 113
SYS_setrlimit = 160
SYS_setsid = 112
SYS_setsockopt = 54
SYS_settimeofday = 164
SYS_setuid = 105
SYS_setxattr = 188
SYS_setxattrat = 463
SYS_shmat = 30
SYS_shmctl = 31
SYS_shmdt = 67
SYS_shmget = 29
SYS_shutdown = 48
SYS_sigaltstack = 131
SYS_signalfd = 282
SYS_signalfd4 = 289
SYS_socket = 41
SYS_socketpair = 53
SYS_splice = 275
SYS_stat = 4
SYS_statfs = 137
SYS_statmount = 457
SYS_statx = 332
SYS_swapoff = 168
SYS_swapon = 167
SYS_symlink = 88
SYS_symlinkat = 266
SYS_sync = 162
SYS_sync_file_range = 277
SYS_syncfs = 306
SYS_sysfs = 139
SYS_sysinfo = 99
SYS_syslog = 103
SYS_tee = 276
SYS_tgkill = 234
SYS_time = 201
SYS_timer_create = 222
SYS_timer_delete = 226
SYS_timer_getoverrun = 225
SYS_timer_gettime = 224
SYS_timer_settime = 223
SYS_timerfd_create = 283
SYS_timerfd_gettime = 287
SYS_timerfd_settime = 286
SYS_times = 100
SYS_tkill = 200
SYS_truncate = 76
SYS_tuxcall = 184
SYS_umask = 95
SYS_umount2 = 166
SYS_uname = 63
SYS_unlink = 87
SYS_unlinkat = 263
SYS_unshare = 272
SYS_uprobe = 336
SYS_uretprobe = 335
SYS_uselib = 134
SYS_userfaultfd = 323
SYS_ustat = 136
SYS_utime = 132
SYS_utimensat = 280
SYS_utimes = 235
SYS_vfork = 58
SYS_vhangup = 153
SYS_vmsplice = 278
SYS_vserver = 236
SYS_wait4 = 61
SYS_waitid = 247
SYS_write = 1
SYS_writev = 20
S_BLKSIZE = 512
S_IEXEC = 64
S_IFBLK = 24576
S_IFCHR = 8192
S_IFDIR = 16384
S_IFIFO = 4096
S_IFLNK = 40960
S_IFMT = 61440
S_IFREG = 32768
S_IFSOCK = 49152
S_IREAD = 256
S_IRGRP = 32
S_IROTH = 4
S_IRUSR = 256
S_IRWXG = 56
S_IRWXO = 7
S_IRWXU = 448
S_ISGID = 1024
S_ISUID = 2048
S_ISVTX = 512
S_IWGRP = 16
S_IWOTH = 2
S_IWRITE = 128
S_IWUSR = 128
S_IXGRP = 8
S_IXOTH = 1
S_IXUSR = 64
TAB0 = 0
TAB1 = 2048
TAB2 = 4096
TAB3 = 6144
TABDLY = 6144
TCFLSH = 0x540b
TCGETA = 0x5405
TCGETS = 0x5401
TCGETX = 0x5432
TCIFLUSH = 0
TCIOFF = 2
TCIOFLUSH = 2
TCION = 3
TCOFLUSH = 1
TCOOFF = 0
TCOON = 1
TCSADRAIN = 1
TCSAFLUSH = 2
TCSANOW = 0
TCSBRK = 0x5409
TCSBRKP = 0x5425
TCSETA = 0x5406
TCSETAF = 0x5408
TCSETAW = 0x5407
TCSETS = 0x5402
TCSETSF = 0x5404
TCSETSW = 0x5403
TCSETX = 0x5433
TCSETXF = 0x5434
TCSETXW = 0x5435
TCXONC = 0x540a
TFD_CLOEXEC = 524288
TFD_NONBLOCK = 2048
TFD_TIMER_ABSTIME = 1
TFD_TIMER_CANCEL_ON_SET = 2
TIMER_ABSTIME = 1
TIME_ACTIVE = 3
TIME_MONOTONIC = 2
TIME_THREAD_ACTIVE = 4
TIME_UTC = 1
TIOCCBRK = 0x5428
TIOCCONS = 0x541d
TIOCEXCL = 0x540c
TIOCGETD = 0x5424
TIOCGICOUNT = 0x545d
TIOCGLCKTRMIOS = 0x5456
TIOCGPGRP = 0x540f
TIOCGRS485 = 0x542e
TIOCGSERIAL = 0x541e
TIOCGSID = 0x5429
TIOCGSOFTCAR = 0x5419
TIOCGWINSZ = 0x5413
TIOCINQ = 21531
TIOCLINUX = 0x541c
TIOCMBIC = 0x5417
TIOCMBIS = 0x5416
TIOCMGET = 0x5415
TIOCMIWAIT = 0x545c
TIOCMSET = 0x5418
TIOCM_CAR = 0x40
TIOCM_CD = 64
TIOCM_CTS = 0x20
TIOCM_DSR = 0x100
TIOCM_DTR = 2
TIOCM_LE = 1
TIOCM_RI = 128
TIOCM_RNG = 0x80
TIOCM_RTS = 4
TIOCM_SR = 0x10
TIOCM_ST = 8
TIOCNOTTY = 0x5422
TIOCNXCL = 0x540d
TIOCOUTQ = 0x5411
TIOCPKT = 0x5420
TIOCPKT_DATA = 0
TIOCPKT_DOSTOP = 32
TIOCPKT_FLUSHREAD = 1
TIOCPKT_FLUSHWRITE = 2
TIOCPKT_IOCTL = 64
TIOCPKT_NOSTOP = 16
TIOCPKT_START = 8
TIOCPKT_STOP = 4
TIOCSBRK = 0x5427
TIOCSCTTY = 0x540e
TIOCSERCONFIG = 0x5453
TIOCSERGETLSR = 0x5459
TIOCSERGETMULTI = 0x545a
TIOCSERGSTRUCT = 0x5458
TIOCSERGWILD = 0x5454
TIOCSERSETMULTI = 0x545b
TIOCSERSWILD = 0x5455
TIOCSER_TEMT = 1
TIOCSETD = 0x5423
TIOCSLCKTRMIOS = 0x5457
TIOCSPGRP = 0x5410
TIOCSRS485 = 0x542f
TIOCSSERIAL = 0x541f
TIOCSSOFTCAR = 0x541a
TIOCSTI = 0x5412
TIOCSWINSZ = 0x5414
TIOCVHANGUP = 0x5437
TMP_MAX = 238328
TOSTOP = 256
TRAP_BRANCH = 3
TRAP_BRKPT = 1
TRAP_HWBKPT = 4
TRAP_PERF = 6
TRAP_TRACE = 2
TRAP_UNK = 5
TTYDEF_CFLAG = 1440
TTYDEF_IFLAG = 11554
TTYDEF_LFLAG = 35355
TTYDEF_OFLAG = 6149
TTYDEF_SPEED = 9600
UINT16_MAX = 65535
UINT16_WIDTH = 16
UINT32_MAX = 4294967295
UINT32_WIDTH = 32
UINT64_MAX = 18446744073709551615
UINT64_WIDTH = 64
UINT8_MAX = 255
UINT8_WIDTH = 8
UINTMAX_MAX = 18446744073709551615
UINTMAX_WIDTH = 64
UINTPTR_MAX = 18446744073709551615
UINTPTR_WIDTH = 64
UINT_FAST16_MAX = 18446744073709551615
UINT_FAST16_WIDTH = 64
UINT_FAST32_MAX = 18446744073709551615
UINT_FAST32_WIDTH = 64
UINT_FAST64_MAX = 18446744073709551615
UINT_FAST64_WIDTH = 64
UINT_FAST8_MAX = 255
UINT_FAST8_WIDTH = 8
UINT_LEAST16_MAX = 65535
UINT_LEAST16_WIDTH = 16
UINT_LEAST32_MAX = 4294967295
UINT_LEAST32_WIDTH = 32
UINT_LEAST64_MAX = 18446744073709551615
UINT_LEAST64_WIDTH = 64
UINT_LEAST8_MAX = 255
UINT_LEAST8_WIDTH = 8
UTIME_NOW = 1073741823
UTIME_OMIT = 1073741822
VDISCARD = 13
VEOF = 4
VEOL = 11
VEOL2 = 16
VERASE = 2
VER_DEF_CURRENT = 1
VER_DEF_NONE = 0
VER_DEF_NUM = 2
VER_FLG_BASE = 1
VER_FLG_WEAK = 2
VER_NDX_ELIMINATE = 0xff01
VER_NDX_GLOBAL = 1
VER_NDX_LOCAL = 0
VER_NDX_LORESERVE = 0xff00
VER_NEED_CURRENT = 1
VER_NEED_NONE = 0
VER_NEED_NUM = 2
VINTR = 0
VKILL = 3
VLNEXT = 15
VMIN = 6
VQUIT = 1
VREPRINT = 12
VSTART = 8
VSTOP = 9
VSUSP = 10
VSWTC = 7
VT0 = 0
VT1 = 16384
VTDLY = 16384
VTIME = 5
VWERASE = 14
Val_GNU_MIPS_ABI_FP_64 = 6
Val_GNU_MIPS_ABI_FP_64A = 7
Val_GNU_MIPS_ABI_FP_ANY = 0
Val_GNU_MIPS_ABI_FP_DOUBLE = 1
Val_GNU_MIPS_ABI_FP_MAX = 7
Val_GNU_MIPS_ABI_FP_OLD_64 = 4
Val_GNU_MIPS_ABI_FP_SINGLE = 2
Val_GNU_MIPS_ABI_FP_SOFT = 3
Val_GNU_MIPS_ABI_FP_XX = 5
WCHAR_MAX = 2147483647
WCHAR_MIN = -2147483648
WCHAR_WIDTH = 32
WCONTINUED = 8
WEXITED = 4
WINT_MAX = 4294967295
WINT_MIN = 0
WINT_WIDTH = 32
WNOHANG = 1
WNOWAIT = 0x1000000
WSTOPPED = 2
WUNTRACED = 2
W_OK = 2
XCASE = 4
XTABS = 6144
X_OK = 1
_BITS_BYTESWAP_H = 1
_BITS_CPU_SET_H = 1
_BITS_ENDIANNESS_H = 1
_BITS_ENDIAN_H = 1
_BITS_ERRNO_H = 1
_BITS_POSIX_OPT_H = 1
_BITS_PTHREADTYPES_ARCH_H = 1
_BITS_PTHREADTYPES_COMMON_H = 1
_BITS_SCHED_H = 1
_BITS_SIGACTION_H = 1
_BITS_SIGCONTEXT_H = 1
_BITS_SIGEVENT_CONSTS_H = 1
_BITS_SIGINFO_ARCH_H = 1
_BITS_SIGINFO_CONSTS_ARCH_H = 1
_BITS_SIGINFO_CONSTS_H = 1
_BITS_SIGNUM_ARCH_H = 1
_BITS_SIGNUM_GENERIC_H = 1
_BITS_SIGSTACK_H = 1
_BITS_SIGTHREAD_H = 1
_BITS_SOCKADDR_H = 1
_BITS_SS_FLAGS_H = 1
_BITS_STAT_H = 1
_BITS_STDINT_INTN_H = 1
_BITS_STDINT_LEAST_H = 1
_BITS_STDINT_UINTN_H = 1
_BITS_STDIO_LIM_H = 1
_BITS_STRUCT_STAT_H = 1
_BITS_TIME64_H = 1
_BITS_TIMEX_H = 1
_BITS_TIME_H = 1
_BITS_TYPESIZES_H = 1
_BITS_TYPES_H = 1
_BITS_TYPES_LOCALE_T_H = 1
_BITS_TYPES_STRUCT_SCHED_PARAM = 1
_BITS_TYPES___LOCALE_T_H = 1
_BITS_UINTN_IDENTITY_H = 1
_BITS_WCHAR_H = 1
_CS_GNU_LIBC_VERSION = 2
_CS_GNU_LIBPTHREAD_VERSION = 3
_CS_LFS64_CFLAGS = 1004
_CS_LFS64_LDFLAGS = 1005
_CS_LFS64_LIBS = 1006
_CS_LFS64_LINTFLAGS = 1007
_CS_LFS_CFLAGS = 1000
_CS_LFS_LDFLAGS = 1001
_CS_LFS_LIBS = 1002
_CS_LFS_LINTFLAGS = 1003
_CS_PATH = 0
_CS_POSIX_V5_WIDTH_RESTRICTED_ENVS = 4
_CS_POSIX_V6_ILP32_OFF32_CFLAGS = 1116
_CS_POSIX_V6_ILP32_OFF32_LDFLAGS = 1117
_CS_POSIX_V6_ILP32_OFF32_LIBS = 1118
_CS_POSIX_V6_ILP32_OFF32_LINTFLAGS = 1119
_CS_POSIX_V6_ILP32_OFFBIG_CFLAGS = 1120
_CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS = 1121
_CS_POSIX_V6_ILP32_OFFBIG_LIBS = 1122
_CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS = 1123
_CS_POSIX_V6_LP64_OFF64_CFLAGS = 1124
_CS_POSIX_V6_LP64_OFF64_LDFLAGS = 1125
_CS_POSIX_V6_LP64_OFF64_LIBS = 1126
_CS_POSIX_V6_LP64_OFF64_LINTFLAGS = 1127
_CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS = 1128
_CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS = 1129
_CS_POSIX_V6_LPBIG_OFFBIG_LIBS = 1130
_CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS = 1131
_CS_POSIX_V6_WIDTH_RESTRICTED_ENVS = 1
_CS_POSIX_V7_ILP32_OFF32_CFLAGS = 1132
_CS_POSIX_V7_ILP32_OFF32_LDFLAGS = 1133
_CS_POSIX_V7_ILP32_OFF32_LIBS = 1134
_CS_POSIX_V7_ILP32_OFF32_LINTFLAGS = 1135
_CS_POSIX_V7_ILP32_OFFBIG_CFLAGS = 1136
_CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS = 1137
_CS_POSIX_V7_ILP32_OFFBIG_LIBS = 1138
_CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS = 1139
_CS_POSIX_V7_LP64_OFF64_CFLAGS = 1140
_CS_POSIX_V7_LP64_OFF64_LDFLAGS = 1141
_CS_POSIX_V7_LP64_OFF64_LIBS = 1142
_CS_POSIX_V7_LP64_OFF64_LINTFLAGS = 1143
_CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS = 1144
_CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS = 1145
_CS_POSIX_V7_LPBIG_OFFBIG_LIBS = 1146
_CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS = 1147
_CS_POSIX_V7_WIDTH_RESTRICTED_ENVS = 5
_CS_V5_WIDTH_RESTRICTED_ENVS = 4
_CS_V6_ENV = 1148
_CS_V6_WIDTH_RESTRICTED_ENVS = 1
_CS_V7_ENV = 1149
_CS_V7_WIDTH_RESTRICTED_ENVS = 5
_CS_XBS5_ILP32_OFF32_CFLAGS = 1100
_CS_XBS5_ILP32_OFF32_LDFLAGS = 1101
_CS_XBS5_ILP32_OFF32_LIBS = 1102
_CS_XBS5_ILP32_OFF32_LINTFLAGS = 1103
_CS_XBS5_ILP32_OFFBIG_CFLAGS = 1104
_CS_XBS5_ILP32_OFFBIG_LDFLAGS = 1105
_CS_XBS5_ILP32_OFFBIG_LIBS = 1106
_CS_XBS5_ILP32_OFFBIG_LINTFLAGS = 1107
_CS_XBS5_LP64_OFF64_CFLAGS = 1108
_CS_XBS5_LP64_OFF64_LDFLAGS = 1109
_CS_XBS5_LP64_OFF64_LIBS = 1110
_CS_XBS5_LP64_OFF64_LINTFLAGS = 1111
_CS_XBS5_LPBIG_OFFBIG_CFLAGS = 1112
_CS_XBS5_LPBIG_OFFBIG_LDFLAGS = 1113
_CS_XBS5_LPBIG_OFFBIG_LIBS = 1114
_CS_XBS5_LPBIG_OFFBIG_LINTFLAGS = 1115
_DLFCN_H = 1
_ELF_H = 1
_ERRNO_H = 1
_FCNTL_H = 1
_GETOPT_CORE_H = 1
_GETOPT_POSIX_H = 1
_HAVE_STRUCT_TERMIOS_C_ISPEED = 1
_HAVE_STRUCT_TERMIOS_C_OSPEED = 1
_IOC_DIRBITS = 2
_IOC_DIRMASK = 3
_IOC_DIRSHIFT = 30
_IOC_NONE = 0
_IOC_NRBITS = 8
_IOC_NRMASK = 255
_IOC_NRSHIFT = 0
_IOC_READ = 2
_IOC_SIZEBITS = 14
_IOC_SIZEMASK = 16383
_IOC_SIZESHIFT = 16
_IOC_TYPEBITS = 8
_IOC_TYPEMASK = 255
_IOC_TYPESHIFT = 8
_IOC_WRITE = 1
_IOFBF = 0
_IOLBF = 1
_IONBF = 2
_IO_EOF_SEEN = 0x10
_IO_ERR_SEEN = 0x20
_IO_USER_LOCK = 0x8000
_LFS64_ASYNCHRONOUS_IO = 1
_LFS64_LARGEFILE = 1
_LFS64_STDIO = 1
_LFS_ASYNCHRONOUS_IO = 1
_LFS_LARGEFILE = 1
_NSIG = 65
_PC_2_SYMLINKS = 20
_PC_ALLOC_SIZE_MIN = 18
_PC_ASYNC_IO = 10
_PC_CHOWN_RESTRICTED = 6
_PC_FILESIZEBITS = 13
_PC_LINK_MAX = 0
_PC_MAX_CANON = 1
_PC_MAX_INPUT = 2
_PC_NAME_MAX = 3
_PC_NO_TRUNC = 7
_PC_PATH_MAX = 4
_PC_PIPE_BUF = 5
_PC_PRIO_IO = 11
_PC_REC_INCR_XFER_SIZE = 14
_PC_REC_MAX_XFER_SIZE = 15
_PC_REC_MIN_XFER_SIZE = 16
_PC_REC_XFER_ALIGN = 17
_PC_SOCK_MAXBUF = 12
_PC_SYMLINK_MAX = 19
_PC_SYNC_IO = 9
_PC_VDISABLE = 8
_POSIX2_CHAR_TERM = 200809
_POSIX2_C_BIND = 200809
_POSIX2_C_DEV = 200809
_POSIX2_C_VERSION = 200809
_POSIX2_LOCALEDEF = 200809
_POSIX2_SW_DEV = 200809
_POSIX2_VERSION = 200809
_POSIX_ADVISORY_INFO = 200809
_POSIX_ASYNCHRONOUS_IO = 200809
_POSIX_ASYNC_IO = 1
_POSIX_BARRIERS = 200809
_POSIX_CHOWN_RESTRICTED = 0
_POSIX_CLOCK_SELECTION = 200809
_POSIX_CPUTIME = 0
_POSIX_FSYNC = 200809
_POSIX_IPV6 = 200809
_POSIX_JOB_CONTROL = 1
_POSIX_MAPPED_FILES = 200809
_POSIX_MEMLOCK = 200809
_POSIX_MEMLOCK_RANGE = 200809
_POSIX_MEMORY_PROTECTION = 200809
_POSIX_MESSAGE_PASSING = 200809
_POSIX_MONOTONIC_CLOCK = 0
_POSIX_NO_TRUNC = 1
_POSIX_PRIORITIZED_IO = 200809
_POSIX_PRIORITY_SCHEDULING = 200809
_POSIX_RAW_SOCKETS = 200809
_POSIX_READER_WRITER_LOCKS = 200809
_POSIX_REALTIME_SIGNALS = 200809
_POSIX_REENTRANT_FUNCTIONS = 1
_POSIX_REGEXP = 1
_POSIX_SAVED_IDS = 1
_POSIX_SEMAPHORES = 200809
_POSIX_SHARED_MEMORY_OBJECTS = 200809
_POSIX_SHELL = 1
_POSIX_SPAWN = 200809
_POSIX_SPIN_LOCKS = 200809
_POSIX_SPORADIC_SERVER = -1
_POSIX_SYNCHRONIZED_IO = 200809
_POSIX_THREADS = 200809
_POSIX_THREAD_ATTR_STACKADDR = 200809
_POSIX_THREAD_ATTR_STACKSIZE = 200809
_POSIX_THREAD_CPUTIME = 0
_POSIX_THREAD_PRIORITY_SCHEDULING = 200809
_POSIX_THREAD_PRIO_INHERIT = 200809
_POSIX_THREAD_PRIO_PROTECT = 200809
_POSIX_THREAD_PROCESS_SHARED = 200809
_POSIX_THREAD_ROBUST_PRIO_INHERIT = 200809
_POSIX_THREAD_ROBUST_PRIO_PROTECT = -1
_POSIX_THREAD_SAFE_FUNCTIONS = 200809
_POSIX_THREAD_SPORADIC_SERVER = -1
_POSIX_TIMEOUTS = 200809
_POSIX_TIMERS = 200809
_POSIX_TRACE = -1
_POSIX_TRACE_EVENT_FILTER = -1
_POSIX_TRACE_INHERIT = -1
_POSIX_TRACE_LOG = -1
_POSIX_TYPED_MEMORY_OBJECTS = -1
_POSIX_V6_LP64_OFF64 = 1
_POSIX_V6_LPBIG_OFFBIG = -1
_POSIX_V7_LP64_OFF64 = 1
_POSIX_V7_LPBIG_OFFBIG = -1
_POSIX_VDISABLE = 0
_POSIX_VERSION = 200809
_PRINTF_NAN_LEN_MAX = 4
_SCHED_H = 1
_SC_2_CHAR_TERM = 95
_SC_2_C_BIND = 47
_SC_2_C_DEV = 48
_SC_2_C_VERSION = 96
_SC_2_FORT_DEV = 49
_SC_2_FORT_RUN = 50
_SC_2_LOCALEDEF = 52
_SC_2_PBS = 168
_SC_2_PBS_ACCOUNTING = 169
_SC_2_PBS_CHECKPOINT = 175
_SC_2_PBS_LOCATE = 170
_SC_2_PBS_MESSAGE = 171
_SC_2_PBS_TRACK = 172
_SC_2_SW_DEV = 51
_SC_2_UPE = 97
_SC_2_VERSION = 46
_SC_ADVISORY_INFO = 132
_SC_AIO_LISTIO_MAX = 23
_SC_AIO_MAX = 24
_SC_AIO_PRIO_DELTA_MAX = 25
_SC_ARG_MAX = 0
_SC_ASYNCHRONOUS_IO = 12
_SC_ATEXIT_MAX = 87
_SC_AVPHYS_PAGES = 86
_SC_BARRIERS = 133
_SC_BASE = 134
_SC_BC_BASE_MAX = 36
_SC_BC_DIM_MAX = 37
_SC_BC_SCALE_MAX = 38
_SC_BC_STRING_MAX = 39
_SC_CHARCLASS_NAME_MAX = 45
_SC_CHAR_BIT = 101
_SC_CHAR_MAX = 102
_SC_CHAR_MIN = 103
_SC_CHILD_MAX = 1
_SC_CLK_TCK = 2
_SC_CLOCK_SELECTION = 137
_SC_COLL_WEIGHTS_MAX = 40
_SC_CPUTIME = 138
_SC_C_LANG_SUPPORT = 135
_SC_C_LANG_SUPPORT_R = 136
_SC_DELAYTIMER_MAX = 26
_SC_DEVICE_IO = 140
_SC_DEVICE_SPECIFIC = 141
_SC_DEVICE_SPECIFIC_R = 142
_SC_EQUIV_CLASS_MAX = 41
_SC_EXPR_NEST_MAX = 42
_SC_FD_MGMT = 143
_SC_FIFO = 144
_SC_FILE_ATTRIBUTES = 146
_SC_FILE_LOCKING = 147
_SC_FILE_SYSTEM = 148
_SC_FSYNC = 15
_SC_GETGR_R_SIZE_MAX = 69
_SC_GETPW_R_SIZE_MAX = 70
_SC_HOST_NAME_MAX = 180
_SC_INT_MAX = 104
_SC_INT_MIN = 105
_SC_IOV_MAX = 60
_SC_IPV6 = 235
_SC_JOB_CONTROL = 7
_SC_LEVEL1_DCACHE_ASSOC = 189
_SC_LEVEL1_DCACHE_LINESIZE = 190
_SC_LEVEL1_DCACHE_SIZE = 188
_SC_LEVEL1_ICACHE_ASSOC = 186
_SC_LEVEL1_ICACHE_LINESIZE = 187
_SC_LEVEL1_ICACHE_SIZE = 185
_SC_LEVEL2_CACHE_ASSOC = 192
_SC_LEVEL2_CACHE_LINESIZE = 193
_SC_LEVEL2_CACHE_SIZE = 191
_SC_LEVEL3_CACHE_ASSOC = 195
_SC_LEVEL3_CACHE_LINESIZE = 196
_SC_LEVEL3_CACHE_SIZE = 194
_SC_LEVEL4_CACHE_ASSOC = 198
_SC_LEVEL4_CACHE_LINESIZE = 199
_SC_LEVEL4_CACHE_SIZE = 197
_SC_LINE_MAX = 43
_SC_LOGIN_NAME_MAX = 71
_SC_LONG_BIT = 106
_SC_MAPPED_FILES = 16
_SC_MB_LEN_MAX = 108
_SC_MEMLOCK = 17
_SC_MEMLOCK_RANGE = 18
_SC_MEMORY_PROTECTION = 19
_SC_MESSAGE_PASSING = 20
_SC_MINSIGSTKSZ = 249
_SC_MONOTONIC_CLOCK = 149
_SC_MQ_OPEN_MAX = 27
_SC_MQ_PRIO_MAX = 28
_SC_MULTI_PROCESS = 150
_SC_NETWORKING = 152
_SC_NGROUPS_MAX = 3
_SC_NL_ARGMAX = 119
_SC_NL_LANGMAX = 120
_SC_NL_MSGMAX = 121
_SC_NL_NMAX = 122
_SC_NL_SETMAX = 123
_SC_NL_TEXTMAX = 124
_SC_NPROCESSORS_CONF = 83
_SC_NPROCESSORS_ONLN = 84
_SC_NZERO = 109
_SC_OPEN_MAX = 4
_SC_PAGESIZE = 30
_SC_PAGE_SIZE = 30
_SC_PASS_MAX = 88
_SC_PHYS_PAGES = 85
_SC_PII = 53
_SC_PII_INTERNET = 56
_SC_PII_INTERNET_DGRAM = 62
_SC_PII_INTERNET_STREAM = 61
_SC_PII_OSI = 57
_SC_PII_OSI_CLTS = 64
_SC_PII_OSI_COTS = 63
_SC_PII_OSI_M = 65
_SC_PII_SOCKET = 55
_SC_PII_XTI = 54
_SC_PIPE = 145
_SC_POLL = 58
_SC_PRIORITIZED_IO = 13
_SC_PRIORITY_SCHEDULING = 10
_SC_RAW_SOCKETS = 236
_SC_READER_WRITER_LOCKS = 153
_SC_REALTIME_SIGNALS = 9
_SC_REGEXP = 155
_SC_REGEX_VERSION = 156
_SC_RE_DUP_MAX = 44
_SC_RTSIG_MAX = 31
_SC_SAVED_IDS = 8
_SC_SCHAR_MAX = 111
_SC_SCHAR_MIN = 112
_SC_SELECT = 59
_SC_SEMAPHORES = 21
_SC_SEM_NSEMS_MAX = 32
_SC_SEM_VALUE_MAX = 33
_SC_SHARED_MEMORY_OBJECTS = 22
_SC_SHELL = 157
_SC_SHRT_MAX = 113
_SC_SHRT_MIN = 114
_SC_SIGNALS = 158
_SC_SIGQUEUE_MAX = 34
_SC_SIGSTKSZ = 250
_SC_SINGLE_PROCESS = 151
_SC_SPAWN = 159
_SC_SPIN_LOCKS = 154
_SC_SPORADIC_SERVER = 160
_SC_SSIZE_MAX = 110
_SC_SS_REPL_MAX = 241
_SC_STREAMS = 174
_SC_STREAM_MAX = 5
_SC_SYMLOOP_MAX = 173
_SC_SYNCHRONIZED_IO = 14
_SC_SYSTEM_DATABASE = 162
_SC_SYSTEM_DATABASE_R = 163
_SC_THREADS = 67
_SC_THREAD_ATTR_STACKADDR = 77
_SC_THREAD_ATTR_STACKSIZE = 78
_SC_THREAD_CPUTIME = 139
_SC_THREAD_DESTRUCTOR_ITERATIONS = 73
_SC_THREAD_KEYS_MAX = 74
_SC_THREAD_PRIORITY_SCHEDULING = 79
_SC_THREAD_PRIO_INHERIT = 80
_SC_THREAD_PRIO_PROTECT = 81
_SC_THREAD_PROCESS_SHARED = 82
_SC_THREAD_ROBUST_PRIO_INHERIT = 247
_SC_THREAD_ROBUST_PRIO_PROTECT = 248
_SC_THREAD_SAFE_FUNCTIONS = 68
_SC_THREAD_SPORADIC_SERVER = 161
_SC_THREAD_STACK_MIN = 75
_SC_THREAD_THREADS_MAX = 76
_SC_TIMEOUTS = 164
_SC_TIMERS = 11
_SC_TIMER_MAX = 35
_SC_TRACE = 181
_SC_TRACE_EVENT_FILTER = 182
_SC_TRACE_EVENT_NAME_MAX = 242
_SC_TRACE_INHERIT = 183
_SC_TRACE_LOG = 184
_SC_TRACE_NAME_MAX = 243
_SC_TRACE_SYS_MAX = 244
_SC_TRACE_USER_EVENT_MAX = 245
_SC_TTY_NAME_MAX = 72
_SC_TYPED_MEMORY_OBJECTS = 165
_SC_TZNAME_MAX = 6
_SC_T_IOV_MAX = 66
_SC_UCHAR_MAX = 115
_SC_UINT_MAX = 116
_SC_UIO_MAXIOV = 60
_SC_ULONG_MAX = 117
_SC_USER_GROUPS = 166
_SC_USER_GROUPS_R = 167
_SC_USHRT_MAX = 118
_SC_V6_ILP32_OFF32 = 176
_SC_V6_ILP32_OFFBIG = 177
_SC_V6_LP64_OFF64 = 178
_SC_V6_LPBIG_OFFBIG = 179
_SC_V7_ILP32_OFF32 = 237
_SC_V7_ILP32_OFFBIG = 238
_SC_V7_LP64_OFF64 = 239
_SC_V7_LPBIG_OFFBIG = 240
_SC_VERSION = 29
_SC_WORD_BIT = 107
_SC_XBS5_ILP32_OFF32 = 125
_SC_XBS5_ILP32_OFFBIG = 126
_SC_XBS5_LP64_OFF64 = 127
_SC_XBS5_LPBIG_OFFBIG = 128
_SC_XOPEN_CRYPT = 92
_SC_XOPEN_ENH_I18N = 93
_SC_XOPEN_LEGACY = 129
_SC_XOPEN_REALTIME = 130
_SC_XOPEN_REALTIME_THREADS = 131
_SC_XOPEN_SHM = 94
_SC_XOPEN_STREAMS = 246
_SC_XOPEN_UNIX = 91
_SC_XOPEN_VERSION = 89
_SC_XOPEN_XCU_VERSION = 90
_SC_XOPEN_XPG2 = 98
_SC_XOPEN_XPG3 = 99
_SC_XOPEN_XPG4 = 100
_SEMAPHORE_H = 1
_SIGSET_NWORDS = 16
_SS_PADSIZE = 118
_SS_SIZE = 128
_STDINT_H = 1
_STDIO_H = 1
_STDLIB_H = 1
_STRING_H = 1
_STRUCT_TIMESPEC = 1
_SYSCALL_H = 1
_SYS_CDEFS_H = 1
_SYS_EPOLL_H = 1
_SYS_EVENTFD_H = 1
_SYS_INOTIFY_H = 1
_SYS_IOCTL_H = 1
_SYS_MMAN_H = 1
_SYS_POLL_H = 1
_SYS_SELECT_H = 1
_SYS_SIGNALFD_H = 1
_SYS_SOCKET_H = 1
_SYS_STAT_H = 1
_SYS_TIMERFD_H = 1
_SYS_TIME_H = 1
_SYS_TYPES_H = 1
_SYS_UCONTEXT_H = 1
_SYS_UN_H = 1
_TERMIOS_H = 1
_THREAD_MUTEX_INTERNAL_H = 1
_THREAD_SHARED_TYPES_H = 1
_TIME_H = 1
_UNISTD_H = 1
_XBS5_LP64_OFF64 = 1
_XBS5_LPBIG_OFFBIG = -1
_XOPEN_ENH_I18N = 1
_XOPEN_LEGACY = 1
_XOPEN_REALTIME = 1
_XOPEN_REALTIME_THREADS = 1
_XOPEN_SHM = 1
_XOPEN_UNIX = 1
_XOPEN_VERSION = 700
_XOPEN_XCU_VERSION = 4
_XOPEN_XPG2 = 1
_XOPEN_XPG3 = 1
_XOPEN_XPG4 = 1
__NR__sysctl = 156
__NR_accept = 43
__NR_accept4 = 288
__NR_access = 21
__NR_acct = 163
__NR_add_key = 248
__NR_adjtimex = 159
__NR_afs_syscall = 183
__NR_alarm = 37
__NR_arch_prctl = 158
__NR_bind = 49
__NR_bpf = 321
__NR_brk = 12
__NR_cachestat = 451
__NR_capget = 125
__NR_capset = 126
__NR_chdir = 80
__NR_chmod = 90
__NR_chown = 92
__NR_chroot = 161
__NR_clock_adjtime = 305
__NR_clock_getres = 229
__NR_clock_gettime = 228
__NR_clock_nanosleep = 230
__NR_clock_settime = 227
__NR_clone = 56
__NR_clone3 = 435
__NR_close = 3
__NR_close_range = 436
__NR_connect = 42
__NR_copy_file_range = 326
__NR_creat = 85
__NR_create_module = 174
__NR_delete_module = 176
__NR_dup = 32
__NR_dup2 = 33
__NR_dup3 = 292
__NR_epoll_create = 213
__NR_epoll_create1 = 291
__NR_epoll_ctl = 233
__NR_epoll_ctl_old = 214
__NR_epoll_pwait = 281
__NR_epoll_pwait2 = 441
__NR_epoll_wait = 232
__NR_epoll_wait_old = 215
__NR_eventfd = 284
__NR_eventfd2 = 290
__NR_execve = 59
__NR_execveat = 322
__NR_exit = 60
__NR_exit_group = 231
__NR_faccessat = 269
__NR_faccessat2 = 439
__NR_fadvise64 = 221
__NR_fallocate = 285
__NR_fanotify_init = 300
__NR_fanotify_mark = 301
__NR_fchdir = 81
__NR_fchmod = 91
__NR_fchmodat = 268
__NR_fchmodat2 = 452
__NR_fchown = 93
__NR_fchownat = 260
__NR_fcntl = 72
__NR_fdatasync = 75
__NR_fgetxattr = 193
__NR_file_getattr = 468
__NR_file_setattr = 469
__NR_finit_module = 313
__NR_flistxattr = 196
__NR_flock = 73
__NR_fork = 57
__NR_fremovexattr = 199
__NR_fsconfig = 431
__NR_fsetxattr = 190
__NR_fsmount = 432
__NR_fsopen = 430
__NR_fspick = 433
__NR_fstat = 5
__NR_fstatfs = 138
__NR_fsync = 74
__NR_ftruncate = 77
__NR_futex = 202
__NR_futex_requeue = 456
__NR_futex_wait = 455
__NR_futex_waitv = 449
__NR_futex_wake = 454
__NR_futimesat = 261
__NR_get_kernel_syms = 177
__NR_get_mempolicy = 239
__NR_get_robust_list = 274
__NR_get_thread_area = 211
__NR_getcpu = 309
__NR_getcwd = 79
__NR_getdents = 78
__NR_getdents64 = 217
__NR_getegid = 108
__NR_geteuid = 107
__NR_getgid = 104
__NR_getgroups = 115
__NR_getitimer = 36
__NR_getpeername = 52
__NR_getpgid = 121
__NR_getpgrp = 111
__NR_getpid = 39
__NR_getpmsg = 181
__NR_getppid = 110
__NR_getpriority = 140
__NR_getrandom = 318
__NR_getresgid = 120
__NR_getresuid = 118
__NR_getrlimit = 97
__NR_getrusage = 98
__NR_getsid = 124
__NR_getsockname = 51
__NR_getsockopt = 55
__NR_gettid = 186
__NR_gettimeofday = 96
__NR_getuid = 102
__NR_getxattr = 191
__NR_getxattrat = 464
__NR_init_module = 175
__NR_inotify_add_watch = 254
__NR_inotify_init = 253
__NR_inotify_init1 = 294
__NR_inotify_rm_watch = 255
__NR_io_cancel = 210
__NR_io_destroy = 207
__NR_io_getevents = 208
__NR_io_pgetevents = 333
__NR_io_setup = 206
__NR_io_submit = 209
__NR_io_uring_enter = 426
__NR_io_uring_register = 427
__NR_io_uring_setup = 425
__NR_ioctl = 16
__NR_ioperm = 173
__NR_iopl = 172
__NR_ioprio_get = 252
__NR_ioprio_set = 251
__NR_kcmp = 312
__NR_kexec_file_load = 320
__NR_kexec_load = 246
__NR_keyctl = 250
__NR_kill = 62
__NR_landlock_add_rule = 445
__NR_landlock_create_ruleset = 444
__NR_landlock_restrict_self = 446
__NR_lchown = 94
__NR_lgetxattr = 192
__NR_link = 86
__NR_linkat = 265
__NR_listen = 50
__NR_listmount = 458
__NR_listns = 470
__NR_listxattr = 194
__NR_listxattrat = 465
__NR_llistxattr = 195
__NR_lookup_dcookie = 212
__NR_lremovexattr = 198
__NR_lseek = 8
__NR_lsetxattr = 189
__NR_lsm_get_self_attr = 459
__NR_lsm_list_modules = 461
__NR_lsm_set_self_attr = 460
__NR_lstat = 6
__NR_madvise = 28
__NR_map_shadow_stack = 453
__NR_mbind = 237
__NR_membarrier = 324
__NR_memfd_create = 319
__NR_memfd_secret = 447
__NR_migrate_pages = 256
__NR_mincore = 27
__NR_mkdir = 83
__NR_mkdirat = 258
__NR_mknod = 133
__NR_mknodat = 259
__NR_mlock = 149
__NR_mlock2 = 325
__NR_mlockall = 151
__NR_mmap = 9
__NR_modify_ldt = 154
__NR_mount = 165
__NR_mount_setattr = 442
__NR_move_mount = 429
__NR_move_pages = 279
__NR_mprotect = 10
__NR_mq_getsetattr = 245
__NR_mq_notify = 244
__NR_mq_open = 240
__NR_mq_timedreceive = 243
__NR_mq_timedsend = 242
__NR_mq_unlink = 241
__NR_mremap = 25
__NR_mseal = 462
__NR_msgctl = 71
__NR_msgget = 68
__NR_msgrcv = 70
__NR_msgsnd = 69
__NR_msync = 26
__NR_munlock = 150
__NR_munlockall = 152
__NR_munmap = 11
__NR_name_to_handle_at = 303
__NR_nanosleep = 35
__NR_newfstatat = 262
__NR_nfsservctl = 180
__NR_open = 2
__NR_open_by_handle_at = 304
__NR_open_tree = 428
__NR_open_tree_attr = 467
__NR_openat = 257
__NR_openat2 = 437
__NR_pause = 34
__NR_perf_event_open = 298
__NR_personality = 135
__NR_pidfd_getfd = 438
__NR_pidfd_open = 434
__NR_pidfd_send_signal = 424
__NR_pipe = 22
__NR_pipe2 = 293
__NR_pivot_root = 155
__NR_pkey_alloc = 330
__NR_pkey_free = 331
__NR_pkey_mprotect = 329
__NR_poll = 7
__NR_ppoll = 271
__NR_prctl = 157
__NR_pread64 = 17
__NR_preadv = 295
__NR_preadv2 = 327
__NR_prlimit64 = 302
__NR_process_madvise = 440
__NR_process_mrelease = 448
__NR_process_vm_readv = 310
__NR_process_vm_writev = 311
__NR_pselect6 = 270
__NR_ptrace = 101
__NR_putpmsg = 182
__NR_pwrite64 = 18
__NR_pwritev = 296
__NR_pwritev2 = 328
__NR_query_module = 178
__NR_quotactl = 179
__NR_quotactl_fd = 443
__NR_read = 0
__NR_readahead = 187
__NR_readlink = 89
__NR_readlinkat = 267
__NR_readv = 19
__NR_reboot = 169
__NR_recvfrom = 45
__NR_recvmmsg = 299
__NR_recvmsg = 47
__NR_remap_file_pages = 216
__NR_removexattr = 197
__NR_removexattrat = 466
__NR_rename = 82
__NR_renameat = 264
__NR_renameat2 = 316
__NR_request_key = 249
__NR_restart_syscall = 219
__NR_rmdir = 84
__NR_rseq = 334
__NR_rseq_slice_yield = 471
__NR_rt_sigaction = 13
__NR_rt_sigpending = 127
__NR_rt_sigprocmask = 14
__NR_rt_sigqueueinfo = 129
__NR_rt_sigreturn = 15
__NR_rt_sigsuspend = 130
__NR_rt_sigtimedwait = 128
__NR_rt_tgsigqueueinfo = 297
__NR_sched_get_priority_max = 146
__NR_sched_get_priority_min = 147
__NR_sched_getaffinity = 204
__NR_sched_getattr = 315
__NR_sched_getparam = 143
__NR_sched_getscheduler = 145
__NR_sched_rr_get_interval = 148
__NR_sched_setaffinity = 203
__NR_sched_setattr = 314
__NR_sched_setparam = 142
__NR_sched_setscheduler = 144
__NR_sched_yield = 24
__NR_seccomp = 317
__NR_security = 185
__NR_select = 23
__NR_semctl = 66
__NR_semget = 64
__NR_semop = 65
__NR_semtimedop = 220
__NR_sendfile = 40
__NR_sendmmsg = 307
__NR_sendmsg = 46
__NR_sendto = 44
__NR_set_mempolicy = 238
__NR_set_mempolicy_home_node = 450
__NR_set_robust_list = 273
__NR_set_thread_area = 205
__NR_set_tid_address = 218
__NR_setdomainname = 171
__NR_setfsgid = 123
__NR_setfsuid = 122
__NR_setgid = 106
__NR_setgroups = 116
__NR_sethostname = 170
__NR_setitimer = 38
__NR_setns = 308
__NR_setpgid = 109
__NR_setpriority = 141
__NR_setregid = 114
__NR_setresgid = 119
__NR_setresuid = 117
__NR_setreuid = 113
__NR_setrlimit = 160
__NR_setsid = 112
__NR_setsockopt = 54
__NR_settimeofday = 164
__NR_setuid = 105
__NR_setxattr = 188
__NR_setxattrat = 463
__NR_shmat = 30
__NR_shmctl = 31
__NR_shmdt = 67
__NR_shmget = 29
__NR_shutdown = 48
__NR_sigaltstack = 131
__NR_signalfd = 282
__NR_signalfd4 = 289
__NR_socket = 41
__NR_socketpair = 53
__NR_splice = 275
__NR_stat = 4
__NR_statfs = 137
__NR_statmount = 457
__NR_statx = 332
__NR_swapoff = 168
__NR_swapon = 167
__NR_symlink = 88
__NR_symlinkat = 266
__NR_sync = 162
__NR_sync_file_range = 277
__NR_syncfs = 306
__NR_sysfs = 139
__NR_sysinfo = 99
__NR_syslog = 103
__NR_tee = 276
__NR_tgkill = 234
__NR_time = 201
__NR_timer_create = 222
__NR_timer_delete = 226
__NR_timer_getoverrun = 225
__NR_timer_gettime = 224
__NR_timer_settime = 223
__NR_timerfd_create = 283
__NR_timerfd_gettime = 287
__NR_timerfd_settime = 286
__NR_times = 100
__NR_tkill = 200
__NR_truncate = 76
__NR_tuxcall = 184
__NR_umask = 95
__NR_umount2 = 166
__NR_uname = 63
__NR_unlink = 87
__NR_unlinkat = 263
__NR_unshare = 272
__NR_uprobe = 336
__NR_uretprobe = 335
__NR_uselib = 134
__NR_userfaultfd = 323
__NR_ustat = 136
__NR_utime = 132
__NR_utimensat = 280
__NR_utimes = 235
__NR_vfork = 58
__NR_vhangup = 153
__NR_vmsplice = 278
__NR_vserver = 236
__NR_wait4 = 61
__NR_waitid = 247
__NR_write = 1
__NR_writev = 20
"""

_skipped = """
timercmp: its argument CMP is an operator
TCGETS2: neither a constant nor a type: invalid application of 'sizeof' to an incomplete type 'struct termios2'
TCSETS2: neither a constant nor a type: invalid application of 'sizeof' to an incomplete type 'struct termios2'
TCSETSW2: neither a constant nor a type: invalid application of 'sizeof' to an incomplete type 'struct termios2'
TCSETSF2: neither a constant nor a type: invalid application of 'sizeof' to an incomplete type 'struct termios2'
st_atime: nothing declares st_atim
st_mtime: nothing declares st_mtim
st_ctime: nothing declares st_ctim
memchr: a macro with arguments; its name means the declaration at string.h:118
strdupa: it calls __builtin_alloca(), which is not bound
strndupa: it calls __builtin_alloca(), which is not bound
strchr: a macro with arguments; its name means the declaration at string.h:261
strrchr: a macro with arguments; its name means the declaration at string.h:292
strpbrk: a macro with arguments; its name means the declaration at string.h:346
strstr: a macro with arguments; its name means the declaration at string.h:377
TEMP_FAILURE_RETRY: it evaluates its argument again and again
si_pid: nothing declares _sifields
si_uid: nothing declares _sifields
si_timerid: nothing declares _sifields
si_overrun: nothing declares _sifields
si_status: nothing declares _sifields
si_utime: nothing declares _sifields
si_stime: nothing declares _sifields
si_value: nothing declares _sifields
si_int: nothing declares _sifields
si_ptr: nothing declares _sifields
si_addr: nothing declares _sifields
si_addr_lsb: nothing declares _sifields
si_lower: nothing declares _sifields
si_upper: nothing declares _sifields
si_pkey: nothing declares _sifields
si_band: nothing declares _sifields
si_fd: nothing declares _sifields
si_call_addr: nothing declares _sifields
si_syscall: nothing declares _sifields
si_arch: nothing declares _sifields
DL_CALL_FCT: it follows a pointer
sched_priority: nothing declares sched_priority
bsearch: a macro with arguments; its name means the declaration at stdlib.h:994
ONCE_FLAG_INIT: neither a constant nor a type: statement expression not allowed at file scope
sigev_notify_function: nothing declares _sigev_un
sigev_notify_attributes: nothing declares _sigev_un
sa_handler: nothing declares __sigaction_handler
sa_sigaction: nothing declares __sigaction_handler
strtof128: passes __float128 by value, which ctypes cannot do right
strfromf128: passes __float128 by value, which ctypes cannot do right
strtof128_l: passes __float128 by value, which ctypes cannot do right
"""

_targets = {
    'aarch64-linux-gnu': {
        'records': """
struct_stat: struct, 128 bytes
  st_dev: __dev_t @ 0
  st_ino: __ino_t @ 8
  st_mode: __mode_t @ 16
  st_nlink: __nlink_t @ 20
  st_uid: __uid_t @ 24
  st_gid: __gid_t @ 28
  st_rdev: __dev_t @ 32
  __pad1: __dev_t @ 40
  st_size: __off_t @ 48
  st_blksize: __blksize_t @ 56
  __pad2: c_int @ 60
  st_blocks: __blkcnt_t @ 64
  st_atim: timespec @ 72
  st_mtim: timespec @ 88
  st_ctim: timespec @ 104
  __glibc_reserved: c_int * 2 @ 120

struct_stat64: struct, 128 bytes
  st_dev: __dev_t @ 0
  st_ino: __ino64_t @ 8
  st_mode: __mode_t @ 16
  st_nlink: __nlink_t @ 20
  st_uid: __uid_t @ 24
  st_gid: __gid_t @ 28
  st_rdev: __dev_t @ 32
  __pad1: __dev_t @ 40
  st_size: __off64_t @ 48
  st_blksize: __blksize_t @ 56
  __pad2: c_int @ 60
  st_blocks: __blkcnt64_t @ 64
  st_atim: timespec @ 72
  st_mtim: timespec @ 88
  st_ctim: timespec @ 104
  __glibc_reserved: c_int * 2 @ 120

pthread_mutexattr_t: union, 8 bytes
  __size: c_char * 8 @ 0
  __align: c_int @ 0

pthread_condattr_t: union, 8 bytes
  __size: c_char * 8 @ 0
  __align: c_int @ 0

pthread_attr_t: union, 64 bytes
  __size: c_char * 64 @ 0
  __align: c_long @ 0

pthread_mutex_t: union, 48 bytes
  __data: __pthread_mutex_s @ 0
  __size: c_char * 48 @ 0
  __align: c_long @ 0

pthread_barrierattr_t: union, 8 bytes
  __size: c_char * 8 @ 0
  __align: c_int @ 0

__pthread_mutex_s: struct, 40 bytes
  __lock: c_int @ 0
  __count: c_uint @ 4
  __owner: c_int @ 8
  __nusers: c_uint @ 12
  __kind: c_int @ 16
  __spins: c_int @ 20
  __list: __pthread_list_t @ 24

sem_t: union, 32 bytes
  __size: c_char * 32 @ 0
  __align: c_longlong @ 0

epoll_event: struct, 16 bytes, by address
  events: c_uint32 @ 0
  data: epoll_data_t @ 8

sigcontext: struct, 4384 bytes, align 16, explicit
  fault_address: __u64 @ 0
  regs: __u64 * 31 @ 8
  sp: __u64 @ 256
  pc: __u64 @ 264
  pstate: __u64 @ 272
  __reserved: __u8 * 4096 @ 288

_aarch64_ctx: struct, 8 bytes
  magic: __u32 @ 0
  size: __u32 @ 4

fpsimd_context: struct, 528 bytes
  head: _aarch64_ctx @ 0
  fpsr: __u32 @ 8
  fpcr: __u32 @ 12
  vregs: __uint128_t * 32 @ 16

esr_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  esr: __u64 @ 8

poe_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  por_el0: __u64 @ 8

extra_context: struct, 32 bytes
  head: _aarch64_ctx @ 0
  datap: __u64 @ 8
  size: __u32 @ 16
  __reserved: __u32 * 3 @ 20

sve_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  vl: __u16 @ 8
  flags: __u16 @ 10
  __reserved: __u16 * 2 @ 12

tpidr2_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  tpidr2: __u64 @ 8

fpmr_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  fpmr: __u64 @ 8

za_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  vl: __u16 @ 8
  __reserved: __u16 * 3 @ 10

zt_context: struct, 16 bytes
  head: _aarch64_ctx @ 0
  nregs: __u16 @ 8
  __reserved: __u16 * 3 @ 10

gcs_context: struct, 32 bytes
  head: _aarch64_ctx @ 0
  gcspr: __u64 @ 8
  features_enabled: __u64 @ 16
  reserved: __u64 @ 24

mcontext_t: struct, 4384 bytes, align 16, explicit
  fault_address: c_ulonglong @ 0
  regs: c_ulonglong * 31 @ 8
  sp: c_ulonglong @ 256
  pc: c_ulonglong @ 264
  pstate: c_ulonglong @ 272
  __reserved: c_ubyte * 4096 @ 288

ucontext_t: struct, 4560 bytes
  uc_flags: c_ulong @ 0
  uc_link: POINTER(ucontext_t) @ 8
  uc_stack: stack_t @ 16
  uc_sigmask: sigset_t @ 40
  uc_mcontext: mcontext_t @ 176

elf_siginfo: struct, 12 bytes
  si_signo: c_int @ 0
  si_code: c_int @ 4
  si_errno: c_int @ 8

elf_prstatus: struct, 392 bytes
  pr_info: elf_siginfo @ 0
  pr_cursig: c_short @ 12
  pr_sigpend: c_ulong @ 16
  pr_sighold: c_ulong @ 24
  pr_pid: __pid_t @ 32
  pr_ppid: __pid_t @ 36
  pr_pgrp: __pid_t @ 40
  pr_sid: __pid_t @ 44
  pr_utime: timeval @ 48
  pr_stime: timeval @ 64
  pr_cutime: timeval @ 80
  pr_cstime: timeval @ 96
  pr_reg: elf_gregset_t @ 112
  pr_fpvalid: c_int @ 384

elf_prpsinfo: struct, 136 bytes
  pr_state: c_char @ 0
  pr_sname: c_char @ 1
  pr_zomb: c_char @ 2
  pr_nice: c_char @ 3
  pr_flag: c_ulong @ 8
  pr_uid: __pr_uid_t @ 16
  pr_gid: __pr_gid_t @ 20
  pr_pid: c_int @ 24
  pr_ppid: c_int @ 28
  pr_pgrp: c_int @ 32
  pr_sid: c_int @ 36
  pr_fname: c_char * 16 @ 40
  pr_psargs: c_char * 80 @ 56

user_regs_struct: struct, 272 bytes
  regs: c_ulonglong * 31 @ 0
  sp: c_ulonglong @ 248
  pc: c_ulonglong @ 256
  pstate: c_ulonglong @ 264

user_fpsimd_struct: struct, 528 bytes
  vregs: __uint128_t * 32 @ 0
  fpsr: c_uint @ 512
  fpcr: c_uint @ 516
""",
        'types': """
__nlink_t = c_uint
__blksize_t = c_int
__u8 = c_ubyte
_Float128 = c_longdouble
greg_t = elf_greg_t
gregset_t = elf_gregset_t
fpregset_t = elf_fpregset_t
psaddr_t = c_void_p
prgregset_t = __prgregset_t
prfpregset_t = __prfpregset_t
lwpid_t = __pid_t
prstatus_t = elf_prstatus
prpsinfo_t = elf_prpsinfo
elf_greg_t = __uint64_t
elf_gregset_t = elf_greg_t * 34
elf_fpregset_t = user_fpsimd_struct
__pr_uid_t = c_uint
__pr_gid_t = c_uint
__prgregset_t = elf_gregset_t
__prfpregset_t = elf_fpregset_t
va_list = opaque(32, 8)
__uint128_t = c_uint128
""",
        'functions': """
strtof128(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char))) -> _Float128
strfromf128(__dest: POINTER(c_char), __size: c_size_t, __format: c_char_p, __f: _Float128) -> c_int
strtof128_l(__nptr: c_char_p, __endptr: POINTER(POINTER(c_char)), __loc: locale_t) -> _Float128
""",
        'aliases': """
sigcontext_struct = sigcontext
""",
        'macros': """
sve_vl_valid(vl) = vl % 16 == 0 and vl >= 16 and vl <= 8192
sve_vq_from_vl(vl) = vl / 16
sve_vl_from_vq(vq) = vq * 16
SVE_SIG_ZREG_SIZE(vq) = c_uint(vq) * 16
SVE_SIG_PREG_SIZE(vq) = c_uint(vq) * 2
SVE_SIG_FFR_SIZE(vq) = c_uint(vq) * 2
SVE_SIG_ZREG_OFFSET(vq, n) = c_ulong(0x10) + (0 + c_uint(vq) * 16 * n)
SVE_SIG_ZREGS_SIZE(vq) = 0 + c_uint(vq) * 16 * 32 - 0
SVE_SIG_PREGS_OFFSET(vq) = c_ulong(0x10) + (0 + (0 + c_uint(vq) * 16 * 32 - 0))
SVE_SIG_PREG_OFFSET(vq, n) = c_ulong(0x10) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + c_uint(vq) * 2 * n)
SVE_SIG_PREGS_SIZE(vq) = 0 + (0 + c_uint(vq) * 16 * 32 - 0) + c_uint(vq) * 2 * 16 - (0 + (0 + c_uint(vq) * 16 * 32 - 0))
SVE_SIG_FFR_OFFSET(vq) = c_ulong(0x10) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + c_uint(vq) * 2 * 16 - (0 + (0 + c_uint(vq) * 16 * 32 - 0))))
SVE_SIG_REGS_SIZE(vq) = 0 + (0 + c_uint(vq) * 16 * 32 - 0) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + c_uint(vq) * 2 * 16 - (0 + (0 + c_uint(vq) * 16 * 32 - 0))) + c_uint(vq) * 2
SVE_SIG_CONTEXT_SIZE(vq) = c_ulong(0x10) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + (0 + (0 + c_uint(vq) * 16 * 32 - 0) + c_uint(vq) * 2 * 16 - (0 + (0 + c_uint(vq) * 16 * 32 - 0))) + c_uint(vq) * 2)
ZA_SIG_REGS_SIZE(vq) = vq * 16 * (vq * 16)
ZA_SIG_ZAV_OFFSET(vq, n) = c_ulong(0x10) + c_uint(vq) * 16 * n
ZA_SIG_CONTEXT_SIZE(vq) = c_ulong(0x10) + vq * 16 * (vq * 16)
ZT_SIG_REGS_SIZE(n) = 64 * n
ZT_SIG_CONTEXT_SIZE(n) = c_ulong(0x10) + 64 * n
""",
        'constants': """
ELF_NGREG = 34
ELF_PRARGSZ = 80
ESR_MAGIC = 0x45535201
EXTRA_MAGIC = 0x45585401
FPMR_MAGIC = 0x46504d52
FPSIMD_MAGIC = 0x46508001
GCS_MAGIC = 0x47435300
MINSIGSTKSZ = 5120
O_DIRECT = 65536
O_DIRECTORY = 16384
O_NOFOLLOW = 32768
O_TMPFILE = 4210688
PKEY_DISABLE_EXECUTE = 4
PKEY_DISABLE_READ = 8
POE_MAGIC = 0x504f4530
PROT_BTI = 0x10
PROT_MTE = 0x20
SIGSTKSZ = 16384
SVE_MAGIC = 0x53564501
SVE_NUM_PREGS = 16
SVE_NUM_ZREGS = 32
SVE_SIG_FLAG_SM = 1
SVE_SIG_REGS_OFFSET = 16
SVE_SIG_ZREGS_OFFSET = 16
SVE_VL_MAX = 8192
SVE_VL_MIN = 16
SVE_VQ_BYTES = 16
SVE_VQ_MAX = 512
SVE_VQ_MIN = 1
SYS_accept = 202
SYS_accept4 = 242
SYS_acct = 89
SYS_add_key = 217
SYS_adjtimex = 171
SYS_bind = 200
SYS_bpf = 280
SYS_brk = 214
SYS_capget = 90
SYS_capset = 91
SYS_chdir = 49
SYS_chroot = 51
SYS_clock_adjtime = 266
SYS_clock_getres = 114
SYS_clock_gettime = 113
SYS_clock_nanosleep = 115
SYS_clock_settime = 112
SYS_clone = 220
SYS_close = 57
SYS_connect = 203
SYS_copy_file_range = 285
SYS_delete_module = 106
SYS_dup = 23
SYS_dup3 = 24
SYS_epoll_create1 = 20
SYS_epoll_ctl = 21
SYS_epoll_pwait = 22
SYS_eventfd2 = 19
SYS_execve = 221
SYS_execveat = 281
SYS_exit = 93
SYS_exit_group = 94
SYS_faccessat = 48
SYS_fadvise64 = 223
SYS_fallocate = 47
SYS_fanotify_init = 262
SYS_fanotify_mark = 263
SYS_fchdir = 50
SYS_fchmod = 52
SYS_fchmodat = 53
SYS_fchown = 55
SYS_fchownat = 54
SYS_fcntl = 25
SYS_fdatasync = 83
SYS_fgetxattr = 10
SYS_finit_module = 273
SYS_flistxattr = 13
SYS_flock = 32
SYS_fremovexattr = 16
SYS_fsetxattr = 7
SYS_fstat = 80
SYS_fstatfs = 44
SYS_fsync = 82
SYS_ftruncate = 46
SYS_futex = 98
SYS_get_mempolicy = 236
SYS_get_robust_list = 100
SYS_getcpu = 168
SYS_getcwd = 17
SYS_getdents64 = 61
SYS_getegid = 177
SYS_geteuid = 175
SYS_getgid = 176
SYS_getgroups = 158
SYS_getitimer = 102
SYS_getpeername = 205
SYS_getpgid = 155
SYS_getpid = 172
SYS_getppid = 173
SYS_getpriority = 141
SYS_getrandom = 278
SYS_getresgid = 150
SYS_getresuid = 148
SYS_getrlimit = 163
SYS_getrusage = 165
SYS_getsid = 156
SYS_getsockname = 204
SYS_getsockopt = 209
SYS_gettid = 178
SYS_gettimeofday = 169
SYS_getuid = 174
SYS_getxattr = 8
SYS_init_module = 105
SYS_inotify_add_watch = 27
SYS_inotify_init1 = 26
SYS_inotify_rm_watch = 28
SYS_io_cancel = 3
SYS_io_destroy = 1
SYS_io_getevents = 4
SYS_io_pgetevents = 292
SYS_io_setup = 0
SYS_io_submit = 2
SYS_ioctl = 29
SYS_ioprio_get = 31
SYS_ioprio_set = 30
SYS_kcmp = 272
SYS_kexec_file_load = 294
SYS_kexec_load = 104
SYS_keyctl = 219
SYS_kill = 129
SYS_lgetxattr = 9
SYS_linkat = 37
SYS_listen = 201
SYS_listxattr = 11
SYS_llistxattr = 12
SYS_lookup_dcookie = 18
SYS_lremovexattr = 15
SYS_lseek = 62
SYS_lsetxattr = 6
SYS_madvise = 233
SYS_mbind = 235
SYS_membarrier = 283
SYS_memfd_create = 279
SYS_migrate_pages = 238
SYS_mincore = 232
SYS_mkdirat = 34
SYS_mknodat = 33
SYS_mlock = 228
SYS_mlock2 = 284
SYS_mlockall = 230
SYS_mmap = 222
SYS_mount = 40
SYS_move_pages = 239
SYS_mprotect = 226
SYS_mq_getsetattr = 185
SYS_mq_notify = 184
SYS_mq_open = 180
SYS_mq_timedreceive = 183
SYS_mq_timedsend = 182
SYS_mq_unlink = 181
SYS_mremap = 216
SYS_msgctl = 187
SYS_msgget = 186
SYS_msgrcv = 188
SYS_msgsnd = 189
SYS_msync = 227
SYS_munlock = 229
SYS_munlockall = 231
SYS_munmap = 215
SYS_name_to_handle_at = 264
SYS_nanosleep = 101
SYS_newfstatat = 79
SYS_nfsservctl = 42
SYS_open_by_handle_at = 265
SYS_openat = 56
SYS_perf_event_open = 241
SYS_personality = 92
SYS_pipe2 = 59
SYS_pivot_root = 41
SYS_pkey_alloc = 289
SYS_pkey_free = 290
SYS_pkey_mprotect = 288
SYS_ppoll = 73
SYS_prctl = 167
SYS_pread64 = 67
SYS_preadv = 69
SYS_preadv2 = 286
SYS_prlimit64 = 261
SYS_process_vm_readv = 270
SYS_process_vm_writev = 271
SYS_pselect6 = 72
SYS_ptrace = 117
SYS_pwrite64 = 68
SYS_pwritev = 70
SYS_pwritev2 = 287
SYS_quotactl = 60
SYS_read = 63
SYS_readahead = 213
SYS_readlinkat = 78
SYS_readv = 65
SYS_reboot = 142
SYS_recvfrom = 207
SYS_recvmmsg = 243
SYS_recvmsg = 212
SYS_remap_file_pages = 234
SYS_removexattr = 14
SYS_renameat = 38
SYS_renameat2 = 276
SYS_request_key = 218
SYS_restart_syscall = 128
SYS_rseq = 293
SYS_rt_sigaction = 134
SYS_rt_sigpending = 136
SYS_rt_sigprocmask = 135
SYS_rt_sigqueueinfo = 138
SYS_rt_sigreturn = 139
SYS_rt_sigsuspend = 133
SYS_rt_sigtimedwait = 137
SYS_rt_tgsigqueueinfo = 240
SYS_sched_get_priority_max = 125
SYS_sched_get_priority_min = 126
SYS_sched_getaffinity = 123
SYS_sched_getattr = 275
SYS_sched_getparam = 121
SYS_sched_getscheduler = 120
SYS_sched_rr_get_interval = 127
SYS_sched_setaffinity = 122
SYS_sched_setattr = 274
SYS_sched_setparam = 118
SYS_sched_setscheduler = 119
SYS_sched_yield = 124
SYS_seccomp = 277
SYS_semctl = 191
SYS_semget = 190
SYS_semop = 193
SYS_semtimedop = 192
SYS_sendfile = 71
SYS_sendmmsg = 269
SYS_sendmsg = 211
SYS_sendto = 206
SYS_set_mempolicy = 237
SYS_set_robust_list = 99
SYS_set_tid_address = 96
SYS_setdomainname = 162
SYS_setfsgid = 152
SYS_setfsuid = 151
SYS_setgid = 144
SYS_setgroups = 159
SYS_sethostname = 161
SYS_setitimer = 103
SYS_setns = 268
SYS_setpgid = 154
SYS_setpriority = 140
SYS_setregid = 143
SYS_setresgid = 149
SYS_setresuid = 147
SYS_setreuid = 145
SYS_setrlimit = 164
SYS_setsid = 157
SYS_setsockopt = 208
SYS_settimeofday = 170
SYS_setuid = 146
SYS_setxattr = 5
SYS_shmat = 196
SYS_shmctl = 195
SYS_shmdt = 197
SYS_shmget = 194
SYS_shutdown = 210
SYS_sigaltstack = 132
SYS_signalfd4 = 74
SYS_socket = 198
SYS_socketpair = 199
SYS_splice = 76
SYS_statfs = 43
SYS_statx = 291
SYS_swapoff = 225
SYS_swapon = 224
SYS_symlinkat = 36
SYS_sync = 81
SYS_sync_file_range = 84
SYS_syncfs = 267
SYS_sysinfo = 179
SYS_syslog = 116
SYS_tee = 77
SYS_tgkill = 131
SYS_timer_create = 107
SYS_timer_delete = 111
SYS_timer_getoverrun = 109
SYS_timer_gettime = 108
SYS_timer_settime = 110
SYS_timerfd_create = 85
SYS_timerfd_gettime = 87
SYS_timerfd_settime = 86
SYS_times = 153
SYS_tkill = 130
SYS_truncate = 45
SYS_umask = 166
SYS_umount2 = 39
SYS_uname = 160
SYS_unlinkat = 35
SYS_unshare = 97
SYS_userfaultfd = 282
SYS_utimensat = 88
SYS_vhangup = 58
SYS_vmsplice = 75
SYS_wait4 = 260
SYS_waitid = 95
SYS_write = 64
SYS_writev = 66
TPIDR2_MAGIC = 0x54504902
WCHAR_MAX = 4294967295
WCHAR_MIN = 0
ZA_MAGIC = 0x54366345
ZA_SIG_REGS_OFFSET = 16
ZT_MAGIC = 0x5a544e01
ZT_SIG_REGS_OFFSET = 16
ZT_SIG_REG_BYTES = 64
ZT_SIG_REG_SIZE = 512
_POSIX_V6_ILP32_OFF32 = -1
_POSIX_V6_ILP32_OFFBIG = -1
_POSIX_V7_ILP32_OFF32 = -1
_POSIX_V7_ILP32_OFFBIG = -1
_SYS_PROCFS_H = 1
_SYS_USER_H = 1
_XBS5_ILP32_OFF32 = -1
_XBS5_ILP32_OFFBIG = -1
__NR_accept = 202
__NR_accept4 = 242
__NR_acct = 89
__NR_add_key = 217
__NR_adjtimex = 171
__NR_bind = 200
__NR_bpf = 280
__NR_brk = 214
__NR_capget = 90
__NR_capset = 91
__NR_chdir = 49
__NR_chroot = 51
__NR_clock_adjtime = 266
__NR_clock_getres = 114
__NR_clock_gettime = 113
__NR_clock_nanosleep = 115
__NR_clock_settime = 112
__NR_clone = 220
__NR_close = 57
__NR_connect = 203
__NR_copy_file_range = 285
__NR_delete_module = 106
__NR_dup = 23
__NR_dup3 = 24
__NR_epoll_create1 = 20
__NR_epoll_ctl = 21
__NR_epoll_pwait = 22
__NR_eventfd2 = 19
__NR_execve = 221
__NR_execveat = 281
__NR_exit = 93
__NR_exit_group = 94
__NR_faccessat = 48
__NR_fadvise64 = 223
__NR_fallocate = 47
__NR_fanotify_init = 262
__NR_fanotify_mark = 263
__NR_fchdir = 50
__NR_fchmod = 52
__NR_fchmodat = 53
__NR_fchown = 55
__NR_fchownat = 54
__NR_fcntl = 25
__NR_fdatasync = 83
__NR_fgetxattr = 10
__NR_finit_module = 273
__NR_flistxattr = 13
__NR_flock = 32
__NR_fremovexattr = 16
__NR_fsetxattr = 7
__NR_fstat = 80
__NR_fstatfs = 44
__NR_fsync = 82
__NR_ftruncate = 46
__NR_futex = 98
__NR_get_mempolicy = 236
__NR_get_robust_list = 100
__NR_getcpu = 168
__NR_getcwd = 17
__NR_getdents64 = 61
__NR_getegid = 177
__NR_geteuid = 175
__NR_getgid = 176
__NR_getgroups = 158
__NR_getitimer = 102
__NR_getpeername = 205
__NR_getpgid = 155
__NR_getpid = 172
__NR_getppid = 173
__NR_getpriority = 141
__NR_getrandom = 278
__NR_getresgid = 150
__NR_getresuid = 148
__NR_getrlimit = 163
__NR_getrusage = 165
__NR_getsid = 156
__NR_getsockname = 204
__NR_getsockopt = 209
__NR_gettid = 178
__NR_gettimeofday = 169
__NR_getuid = 174
__NR_getxattr = 8
__NR_init_module = 105
__NR_inotify_add_watch = 27
__NR_inotify_init1 = 26
__NR_inotify_rm_watch = 28
__NR_io_cancel = 3
__NR_io_destroy = 1
__NR_io_getevents = 4
__NR_io_pgetevents = 292
__NR_io_setup = 0
__NR_io_submit = 2
__NR_ioctl = 29
__NR_ioprio_get = 31
__NR_ioprio_set = 30
__NR_kcmp = 272
__NR_kexec_file_load = 294
__NR_kexec_load = 104
__NR_keyctl = 219
__NR_kill = 129
__NR_lgetxattr = 9
__NR_linkat = 37
__NR_listen = 201
__NR_listxattr = 11
__NR_llistxattr = 12
__NR_lookup_dcookie = 18
__NR_lremovexattr = 15
__NR_lseek = 62
__NR_lsetxattr = 6
__NR_madvise = 233
__NR_mbind = 235
__NR_membarrier = 283
__NR_memfd_create = 279
__NR_migrate_pages = 238
__NR_mincore = 232
__NR_mkdirat = 34
__NR_mknodat = 33
__NR_mlock = 228
__NR_mlock2 = 284
__NR_mlockall = 230
__NR_mmap = 222
__NR_mount = 40
__NR_move_pages = 239
__NR_mprotect = 226
__NR_mq_getsetattr = 185
__NR_mq_notify = 184
__NR_mq_open = 180
__NR_mq_timedreceive = 183
__NR_mq_timedsend = 182
__NR_mq_unlink = 181
__NR_mremap = 216
__NR_msgctl = 187
__NR_msgget = 186
__NR_msgrcv = 188
__NR_msgsnd = 189
__NR_msync = 227
__NR_munlock = 229
__NR_munlockall = 231
__NR_munmap = 215
__NR_name_to_handle_at = 264
__NR_nanosleep = 101
__NR_newfstatat = 79
__NR_nfsservctl = 42
__NR_open_by_handle_at = 265
__NR_openat = 56
__NR_perf_event_open = 241
__NR_personality = 92
__NR_pipe2 = 59
__NR_pivot_root = 41
__NR_pkey_alloc = 289
__NR_pkey_free = 290
__NR_pkey_mprotect = 288
__NR_ppoll = 73
__NR_prctl = 167
__NR_pread64 = 67
__NR_preadv = 69
__NR_preadv2 = 286
__NR_prlimit64 = 261
__NR_process_vm_readv = 270
__NR_process_vm_writev = 271
__NR_pselect6 = 72
__NR_ptrace = 117
__NR_pwrite64 = 68
__NR_pwritev = 70
__NR_pwritev2 = 287
__NR_quotactl = 60
__NR_read = 63
__NR_readahead = 213
__NR_readlinkat = 78
__NR_readv = 65
__NR_reboot = 142
__NR_recvfrom = 207
__NR_recvmmsg = 243
__NR_recvmsg = 212
__NR_remap_file_pages = 234
__NR_removexattr = 14
__NR_renameat = 38
__NR_renameat2 = 276
__NR_request_key = 218
__NR_restart_syscall = 128
__NR_rseq = 293
__NR_rt_sigaction = 134
__NR_rt_sigpending = 136
__NR_rt_sigprocmask = 135
__NR_rt_sigqueueinfo = 138
__NR_rt_sigreturn = 139
__NR_rt_sigsuspend = 133
__NR_rt_sigtimedwait = 137
__NR_rt_tgsigqueueinfo = 240
__NR_sched_get_priority_max = 125
__NR_sched_get_priority_min = 126
__NR_sched_getaffinity = 123
__NR_sched_getattr = 275
__NR_sched_getparam = 121
__NR_sched_getscheduler = 120
__NR_sched_rr_get_interval = 127
__NR_sched_setaffinity = 122
__NR_sched_setattr = 274
__NR_sched_setparam = 118
__NR_sched_setscheduler = 119
__NR_sched_yield = 124
__NR_seccomp = 277
__NR_semctl = 191
__NR_semget = 190
__NR_semop = 193
__NR_semtimedop = 192
__NR_sendfile = 71
__NR_sendmmsg = 269
__NR_sendmsg = 211
__NR_sendto = 206
__NR_set_mempolicy = 237
__NR_set_robust_list = 99
__NR_set_tid_address = 96
__NR_setdomainname = 162
__NR_setfsgid = 152
__NR_setfsuid = 151
__NR_setgid = 144
__NR_setgroups = 159
__NR_sethostname = 161
__NR_setitimer = 103
__NR_setns = 268
__NR_setpgid = 154
__NR_setpriority = 140
__NR_setregid = 143
__NR_setresgid = 149
__NR_setresuid = 147
__NR_setreuid = 145
__NR_setrlimit = 164
__NR_setsid = 157
__NR_setsockopt = 208
__NR_settimeofday = 170
__NR_setuid = 146
__NR_setxattr = 5
__NR_shmat = 196
__NR_shmctl = 195
__NR_shmdt = 197
__NR_shmget = 194
__NR_shutdown = 210
__NR_sigaltstack = 132
__NR_signalfd4 = 74
__NR_socket = 198
__NR_socketpair = 199
__NR_splice = 76
__NR_statfs = 43
__NR_statx = 291
__NR_swapoff = 225
__NR_swapon = 224
__NR_symlinkat = 36
__NR_sync = 81
__NR_sync_file_range = 84
__NR_syncfs = 267
__NR_sysinfo = 179
__NR_syslog = 116
__NR_tee = 77
__NR_tgkill = 131
__NR_timer_create = 107
__NR_timer_delete = 111
__NR_timer_getoverrun = 109
__NR_timer_gettime = 108
__NR_timer_settime = 110
__NR_timerfd_create = 85
__NR_timerfd_gettime = 87
__NR_timerfd_settime = 86
__NR_times = 153
__NR_tkill = 130
__NR_truncate = 45
__NR_umask = 166
__NR_umount2 = 39
__NR_uname = 160
__NR_unlinkat = 35
__NR_unshare = 97
__NR_userfaultfd = 282
__NR_utimensat = 88
__NR_vhangup = 58
__NR_vmsplice = 75
__NR_wait4 = 260
__NR_waitid = 95
__NR_write = 64
__NR_writev = 66
""",
        "missing": 'records._fpx_sw_bytes records._fpreg records._fpxreg records._xmmreg records._fpstate records.sigcontext_union_fpstate records._xsave_hdr records._ymmh_state records._xstate records._libc_fpxreg records._libc_xmmreg records._libc_fpstate constants.FP_XSTATE_MAGIC1 constants.FP_XSTATE_MAGIC2 constants.FP_XSTATE_MAGIC2_SIZE constants.MAP_32BIT constants.MAP_ABOVE4G constants.NGREG constants.REG_CR2 constants.REG_CSGSFS constants.REG_EFL constants.REG_ERR constants.REG_OLDMASK constants.REG_R10 constants.REG_R11 constants.REG_R12 constants.REG_R13 constants.REG_R14 constants.REG_R15 constants.REG_R8 constants.REG_R9 constants.REG_RAX constants.REG_RBP constants.REG_RBX constants.REG_RCX constants.REG_RDI constants.REG_RDX constants.REG_RIP constants.REG_RSI constants.REG_RSP constants.REG_TRAPNO constants.SHADOW_STACK_SET_TOKEN constants.SYS__sysctl constants.SYS_access constants.SYS_afs_syscall constants.SYS_alarm constants.SYS_arch_prctl constants.SYS_chmod constants.SYS_chown constants.SYS_creat constants.SYS_create_module constants.SYS_dup2 constants.SYS_epoll_create constants.SYS_epoll_ctl_old constants.SYS_epoll_wait constants.SYS_epoll_wait_old constants.SYS_eventfd constants.SYS_fork constants.SYS_futimesat constants.SYS_get_kernel_syms constants.SYS_get_thread_area constants.SYS_getdents constants.SYS_getpgrp constants.SYS_getpmsg constants.SYS_inotify_init constants.SYS_ioperm constants.SYS_iopl constants.SYS_lchown constants.SYS_link constants.SYS_lstat constants.SYS_mkdir constants.SYS_mknod constants.SYS_modify_ldt constants.SYS_open constants.SYS_pause constants.SYS_pipe constants.SYS_poll constants.SYS_putpmsg constants.SYS_query_module constants.SYS_readlink constants.SYS_rename constants.SYS_rmdir constants.SYS_security constants.SYS_select constants.SYS_set_thread_area constants.SYS_signalfd constants.SYS_stat constants.SYS_symlink constants.SYS_sysfs constants.SYS_time constants.SYS_tuxcall constants.SYS_unlink constants.SYS_uprobe constants.SYS_uretprobe constants.SYS_uselib constants.SYS_ustat constants.SYS_utime constants.SYS_utimes constants.SYS_vfork constants.SYS_vserver constants.__NR__sysctl constants.__NR_access constants.__NR_afs_syscall constants.__NR_alarm constants.__NR_arch_prctl constants.__NR_chmod constants.__NR_chown constants.__NR_creat constants.__NR_create_module constants.__NR_dup2 constants.__NR_epoll_create constants.__NR_epoll_ctl_old constants.__NR_epoll_wait constants.__NR_epoll_wait_old constants.__NR_eventfd constants.__NR_fork constants.__NR_futimesat constants.__NR_get_kernel_syms constants.__NR_get_thread_area constants.__NR_getdents constants.__NR_getpgrp constants.__NR_getpmsg constants.__NR_inotify_init constants.__NR_ioperm constants.__NR_iopl constants.__NR_lchown constants.__NR_link constants.__NR_lstat constants.__NR_mkdir constants.__NR_mknod constants.__NR_modify_ldt constants.__NR_open constants.__NR_pause constants.__NR_pipe constants.__NR_poll constants.__NR_putpmsg constants.__NR_query_module constants.__NR_readlink constants.__NR_rename constants.__NR_rmdir constants.__NR_security constants.__NR_select constants.__NR_set_thread_area constants.__NR_signalfd constants.__NR_stat constants.__NR_symlink constants.__NR_sysfs constants.__NR_time constants.__NR_tuxcall constants.__NR_unlink constants.__NR_uprobe constants.__NR_uretprobe constants.__NR_uselib constants.__NR_ustat constants.__NR_utime constants.__NR_utimes constants.__NR_vfork constants.__NR_vserver skipped.strtof128 skipped.strfromf128 skipped.strtof128_l',
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    globals=_globals,
    ioctls=_ioctls,
    macros=_macros,
    values=_values,
    typed=_typed,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libc.so.6',),
    errno=True,
)
