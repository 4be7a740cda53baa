"""GNUstep's Foundation, an implementation of the OpenStep and Cocoa classes: Foundation/Foundation.h.

Made by `autogen regen gnustep` from headers/gnustep.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'Foundation/Foundation.h': 'e7f1d16d75044474fcd90a17e4d9acdbd154d8c13ddacc4acb596ea63d1ea446',
    'Foundation/FoundationErrors.h': '4b3986d2e1f2a3322a01e324c4f59ea7cbf08489dac867f546f63a97702eda9c',
    'Foundation/FoundationLegacySwiftCompatibility.h': '61c84c834af402663e8ae1e70809251c1a963f7c7fe34df0477980dd26791782',
    'Foundation/NSAffineTransform.h': '30c81343bfbe0ac430e8512a7b16030df7039f231787a6f0355bd0b083b58186',
    'Foundation/NSAppleEventDescriptor.h': 'f652c216717bea2657a81c13de92a8d46cd508e7f28cd68e1256065f76874933',
    'Foundation/NSAppleEventManager.h': '4c35b27afb77778c7ab1071c7156b31dc3587bdf766bec5cbad6c6314ce3948a',
    'Foundation/NSAppleScript.h': '3b6e67d10fbf0981606e9d81145bff679c69f4099bc30db5cb6ca83a69c009dd',
    'Foundation/NSArchiver.h': 'fab1aba73bf8042aa878a708eda8ba99ed4fcf6f36e910819b4e1a9dbe96f73b',
    'Foundation/NSArray.h': '175fd475c3a4ed1c3ff08134d2559889dfc5c7834e895b04cad3a0ff134b2118',
    'Foundation/NSAttributedString.h': 'f1ac5c980b07b46f7d086519e43825ffa2b371209ddcf11873b77bcb0ca904e9',
    'Foundation/NSAutoreleasePool.h': '416e572bee9238a1dfe60d75d96042080fd64c58820fbf9b2948aff5b9b8e7bf',
    'Foundation/NSBackgroundActivityScheduler.h': '16bbe292f208efe9e4745518f63e3180e768d0f4b9e8016b37c1353c60861b99',
    'Foundation/NSBundle.h': '8fc94d487869df8fe096397e957a0073bbdfb1568493fc99326a1fa7bfdfa2fb',
    'Foundation/NSByteOrder.h': 'd7443c5fd03669536438790227b1663ed5f9535461f02d54d6e964516940085b',
    'Foundation/NSCache.h': 'b42b6d387369d3d5356194de5110d687962956f4ed3194d0b0d80a9b83cb8597',
    'Foundation/NSCalendar.h': '395f12566ed7cb087a7b1f9d0bf5137587f629774498101e3b67331b0cd8e44c',
    'Foundation/NSCalendarDate.h': '53a952ed5c5baf0f7ad00223e7d96fe1cc8102e10f0255954731614d6b68eaf9',
    'Foundation/NSCharacterSet.h': '40e44dcb2c4ff8c85a725825599feca087f0025a5f3ad0f1d531c6a296584581',
    'Foundation/NSClassDescription.h': '30a1398880387290466b2979107479bb4d2a48c836ac68943eef52607f47eff1',
    'Foundation/NSCoder.h': '153bce56161da7ab9581e466c181b8429cae9a5a972ea087adb08bd5944e9766',
    'Foundation/NSComparisonPredicate.h': '0c58730441fe5a2eba6bc8cf5490fe25df8c561311a487e8ec26a00ce0e28444',
    'Foundation/NSCompoundPredicate.h': '2659de9f108065d8e7497583993e608fa3ca7ade2bdc3b44b03b85dad4f2f0fd',
    'Foundation/NSConnection.h': '72a7da4f132e0a496a374564d0f1739f8fb687f2caa44a783e4244de78960d70',
    'Foundation/NSData.h': '0f186af2fd5660880775d1a1f4e4be4f93d2fcdd17802db524147e95811128d6',
    'Foundation/NSDate.h': '07e9dc7581f5638354221ed71e8ba84632a76349f5aa5e66fc948dfa0ac0dd1d',
    'Foundation/NSDateComponentsFormatter.h': '9121542601b85cde1ef2c2d54158ba08af02267924ac0537f79f8037e47456f9',
    'Foundation/NSDateFormatter.h': '59b19590e90ee375cee1db1359741072cd370bf21346cea352861bc0cd803bb2',
    'Foundation/NSDateInterval.h': 'eebb3db76c9a3377620a8b1962ddd5a5471e8b269585a58dfd2726bd4eaab44b',
    'Foundation/NSDateIntervalFormatter.h': 'c049238c0b87488637c3d3d5c29e82d2bc3f2e496d89f25ac4e8173f224bebc3',
    'Foundation/NSDebug.h': 'b03efbbbd9cb88b6a63e820461441cbb98c06bf82aea7fec5e30ddaa58fdc2af',
    'Foundation/NSDecimal.h': '61bb838fbe6f33d1fc40760193ce02b046907cd07b50c81dc1854b671b17c272',
    'Foundation/NSDecimalNumber.h': '0716968bc7119b34f95d5e402534cb2f0cac17801f4c37d8c56a653142fefa68',
    'Foundation/NSDictionary.h': '7306fbfb12fe752e151b5b8908adfcf32504926c2062852b6ae865991ceaaaf8',
    'Foundation/NSDistantObject.h': '9059bf391525586203628edbac7b80836da4cdc6c8ca5edc886aa32937ffb218',
    'Foundation/NSDistributedLock.h': '8c868f40c763368725671e145c2adef273fbfc9150d73f331e7655aad9b8af42',
    'Foundation/NSDistributedNotificationCenter.h': 'ef07e33cbae1326dbb20d3deeff7c52e9f681b926e4dd8eef55a8cbfa9442674',
    'Foundation/NSEnergyFormatter.h': '7ce65f2f722bfe251296980392002c2865af8242855a2832efae4992690c2846',
    'Foundation/NSEnumerator.h': '0fa98d2554ca9b99029d1c56b6a5511a94ddef69b9dd1de0b6643d54e18895c1',
    'Foundation/NSError.h': '423ecd71a08d635f01a2b72f230a5d1ba9b83bff378e1feb134859fade2b4ffc',
    'Foundation/NSException.h': '550acc8fb4bd1dcacac42560b12c2e01f32e49fc2ae96b30cc0e54fc66b00eaa',
    'Foundation/NSExpression.h': '0acd9c53d35940b50882a1ec3d5f6f8e458da37ad308c244e5b57bd43ebf028d',
    'Foundation/NSExtensionContext.h': '767f2cdc4bad7b238a60485258b6097429d1bfa0575a414afc6050016ab0119b',
    'Foundation/NSExtensionItem.h': '846ab16bebb137201314ad3f480bdbfd55e8b74dfae7fda2723ffa3b7644bb8f',
    'Foundation/NSExtensionRequestHandling.h': 'c84979691666a69e695dc312a7d7d622ab3596ffdde8b3f1a6f0e8d07552723c',
    'Foundation/NSFileCoordinator.h': '36d129dccf90752927e389e89bcfdcb7b6fdcc1d26052da8dc251e58e30cae38',
    'Foundation/NSFileHandle.h': '07a2fab3497b6cf27f2e8be34e60716c0ef41fcc83c4e1302ff88cb0f8409813',
    'Foundation/NSFileManager.h': 'c88a3d871ee26c85d985adde962c0ab18e1e09cc56a75435fed29137baa90567',
    'Foundation/NSFilePresenter.h': '167afe2c7001be2d9dd4de6fd0f096ed596035b93a1eb218d853c28b0fdebf09',
    'Foundation/NSFileVersion.h': 'f2f3e9d9510b635e6c260fee0766b953af3a2625f4b2203cfed8ca3c9f3e255d',
    'Foundation/NSFileWrapper.h': 'ab99c02846b4407e5100581df49a104e0204619bbabdc78dd87adc98222fdef3',
    'Foundation/NSFormatter.h': '28c2d9d6ef148f632bd6311c822707fbebc89503bb0243b5f5b61e8575b49019',
    'Foundation/NSGarbageCollector.h': '628ff107e05342845693421f3127439eaaefb3a16ad163243c2b887b397118ee',
    'Foundation/NSGeometry.h': '6b22036c1697c2b36c191a8d5db62200088d0d0ab88a8d2d8c3dd71ae706b118',
    'Foundation/NSHFSFileTypes.h': 'c9e0ac32b499302a8ecb932176a08520187696232e5470ea9bc7be0e320c0317',
    'Foundation/NSHTTPCookie.h': '2bc624a9ea52d8569f886af14083c43383ab7028a68bd5698291ce58af96d40f',
    'Foundation/NSHTTPCookieStorage.h': '916fe999922dd109488adcd4dada921fbfde4eda317f40028f95d6527a7e102a',
    'Foundation/NSHashTable.h': '843bce7e07830fb3ab723589dd9318a9b02e32a7c9a941d4c900890b114c9645',
    'Foundation/NSHost.h': 'dc9710b80a80be1e5317511f36237cb950c967820c95f24da7ff311d460aacf4',
    'Foundation/NSISO8601DateFormatter.h': '3acdbd664e2dbd7445f57e5b4890431b5837a192fcf103a1eccf169713ef9fd6',
    'Foundation/NSIndexPath.h': 'f351d9ea0290263bd1016a81e36c3389181b248979f27d62736f8d693c7c3631',
    'Foundation/NSIndexSet.h': 'b3b14df730058ade531535b9f3c1ce3afe548961139be4cd42c4ea023d6a2980',
    'Foundation/NSInvocation.h': '07a89cd6a140ed4f9546d3c2c56c729717456b9a229b9254ffef82532bc51111',
    'Foundation/NSInvocationOperation.h': 'e6156519ae49a7197e5ff4dd774e9c07c0e9dbc5ed2ff740046e86f00fa80b07',
    'Foundation/NSItemProvider.h': '9130916594cf59483706cec0d256d42e2d6c7e1bbac14f43fbea66c572f67f32',
    'Foundation/NSItemProviderReadingWriting.h': 'c64616a3850fffdcf902eb7048c22f7621df7da54e0d13f53c81d930f80e46e6',
    'Foundation/NSJSONSerialization.h': '63afa04d9d8b8a033aa94dda5cffa980791f3166391e586c9ee7be0022d6aaca',
    'Foundation/NSKeyValueCoding.h': '343062b547048bbb15d0066d1502bfe713e5716992b2308f78fdf757aabcc89a',
    'Foundation/NSKeyValueObserving.h': '44021732e258cb2e6e0c681f7c8e65eb45322e2f616d9dca23dc253ef1933e2d',
    'Foundation/NSKeyedArchiver.h': 'dfb8ede2164bd1401aea96e69f45ebfd077067d72ee444ad19a86c6e91ca1196',
    'Foundation/NSLengthFormatter.h': 'acac7b5346bbdcde344d056fdb4bd50b6294e8eb95b7b1bc4b7b1ca7c28103d2',
    'Foundation/NSLinguisticTagger.h': '7e3625b9d0a05fea4f44fcfb1c58ed9c16036d9cdde5650956200fbabe9c845f',
    'Foundation/NSLocale.h': '6b56ada3f6582500897b13fe160b44e6cae182619fe877693cad83ea7f699a76',
    'Foundation/NSLock.h': '71dffcfc5490bbcd8ca1222a9e228eadfbfed3339bcdb0cb9c0ce52730578cb9',
    'Foundation/NSMapTable.h': '46d3cc528c4ed1ac820617e922c3629a57951bb8916001e5048b5a835895a415',
    'Foundation/NSMeasurement.h': 'a6a832ab40b7b337cd4ba8cc1ef552a06581d79e0738e45fe8c867ade3dc88ec',
    'Foundation/NSMeasurementFormatter.h': '34b74f12d0dfeb11b01bca140e48983d48f2603de51f11ac56e4e22d0c411d2d',
    'Foundation/NSMetadata.h': 'e655484bf46737253bbb528406656e4a3919a51183fbbf7fce990cd8a029f133',
    'Foundation/NSMetadataAttributes.h': '90147bf1cc247bd82a97921094de3266987d98023873945d929f690d5f48a616',
    'Foundation/NSMethodSignature.h': 'ae7451b36990172175ec06c8ae436a5177e4a467866ec66d61d3ad0e846e9c44',
    'Foundation/NSNetServices.h': 'c2fc4a91ea0f3f59fd626cec513c1ebc64cda2aa36db6fb2e010f77bdd1563fb',
    'Foundation/NSNotification.h': '1654ded70d0bac7fe44881a79b2e098375693f8c092a4f2d17c163be9e54b429',
    'Foundation/NSNotificationQueue.h': '8cbeb2eeb186b2192ca03f7c423666f4effa1b3513ef82924c044eecd626298f',
    'Foundation/NSNull.h': 'baa9b5123640465ee0a13108b0d197e11d04db2bad9f06b73a9ef98e0c46b51f',
    'Foundation/NSNumberFormatter.h': 'bef5aeda1393a42cb087f1883df4e13b0c5ea771fb9e85f678b85d92c5323306',
    'Foundation/NSObjCRuntime.h': '1a0fa8cd97b7a593cc988b8a601ef513c688d7c149f43934d047d40f51237061',
    'Foundation/NSObject.h': 'b1ffb4e0d9e6f46d6ffd73f6b5de942484b9dfc39bb44177999df3f9693720c4',
    'Foundation/NSObjectScripting.h': '57526bbbb9d9b5f36e343ce63496ff6d350f793be802c247376391629f327517',
    'Foundation/NSOperation.h': '1be4a81627811a28475cd7cd4d8391918fee3b84cd0a968b46d3af5dcbab9948',
    'Foundation/NSOrderedSet.h': '8d7594e034e981e1e280158a2f2cddffccbe269a2406c71eb9f2a50d03fd81cc',
    'Foundation/NSOrthography.h': 'be7846d1064875768e03dce995e8f0bfbb1fd9208b3466a4bb84ce055c39e91a',
    'Foundation/NSPathUtilities.h': '42ebb484bac0117873da58b096b2837867a7126129f5ef2611dbd795f47a670a',
    'Foundation/NSPersonNameComponents.h': '4746537bb5519c472d59376b1a227f308414e27bc4670f7e6fc9ebb1f9bbecb7',
    'Foundation/NSPersonNameComponentsFormatter.h': '8da45ad9865772298d6333bf148ddb88e132002ad0c68df85425dc7fe0fcd937',
    'Foundation/NSPointerArray.h': 'd978e512c545a64df965f7c0183f93f502d1a096a67b5ee21f3c8503597b2521',
    'Foundation/NSPointerFunctions.h': '3c5d5e9d9bdd92b3d94d431228b2c659f23e4e2167bec4b371aa44bdee4dfc7e',
    'Foundation/NSPort.h': '90a6efc8739b8b301a260376e9bdfef7d426d91d48e2c01c4cebe0162b48394f',
    'Foundation/NSPortCoder.h': '28354d06187ccace12f7be6d8a1ceab525f68661c0340f920c9307ee0b856118',
    'Foundation/NSPortMessage.h': 'cb25cca7168dc3e84bc36e730ebf5ee63dab7921c21e81c17313c39b95ddab7c',
    'Foundation/NSPortNameServer.h': '738655bac3a295ebfcf2c2ff8f93990267fa721d339b525035eac2a6a084a5e1',
    'Foundation/NSPredicate.h': '081d66e0e3cbe7d9ad809784c4fc78e23c3892f8d3b38ea7b08d1d5df2dcdb58',
    'Foundation/NSProcessInfo.h': '4721d1fec4cbb35322622d4d0342c19afd3c6a4a5d2cd04939662b206296987d',
    'Foundation/NSProgress.h': '7737ac7bb7a5f0536aa1772234977bd3fc683b2f6e63fffe04421e23732e8039',
    'Foundation/NSPropertyList.h': 'a5a15a28ab011cfbec75f9eb511327c8f8fc95e5378009c56bb57b31746246ac',
    'Foundation/NSProtocolChecker.h': '362829a27d6296e80724ba039d38a211d837f58d2c97ec8841eb597dd2d6a760',
    'Foundation/NSProxy.h': 'ceb8605df490aa794782ec741bcfe5c2ca8e73fbc14dd4b07227416a1acfc776',
    'Foundation/NSRange.h': 'e8d2f8994fc4515b402f521796bc521cd8eeb583d8fda8145f4efbfd915824da',
    'Foundation/NSRegularExpression.h': '477975062ca6d35e358a2f0bc270459d05fd7b821cd564c181b5a093d977c704',
    'Foundation/NSRunLoop.h': 'c39936f6b5280e80d54fadfc5404f27d90a07cfb52a421b99a15e064bc51ffc8',
    'Foundation/NSScanner.h': '5907f371b36120e75eaa1971326e91fe8a1217508eab9f63587fdacd7f1217f1',
    'Foundation/NSScriptClassDescription.h': '78468d8321267d34b123d0927bcf9405d29c75514086ac3818b5f4c90f3ee913',
    'Foundation/NSScriptCoercionHandler.h': 'cecfd4dc38aa0ed5292781d13827748a2c73d5ff9e17b0417044c7909a0de9d4',
    'Foundation/NSScriptCommand.h': 'ec265ec8fe539ad5bbf3f0977d449c1c5609e93c83d2520a570a309dc6363e5d',
    'Foundation/NSScriptCommandDescription.h': '794ef739ce7b31cc9e7f08a816f43af7fe03079fed79a1b0c1a3c7a89ab1748c',
    'Foundation/NSScriptExecutionContext.h': 'd8feec62830d9b6f4d953fa884972acaf14b72e4f47cf75daaa8ed59107613b9',
    'Foundation/NSScriptKeyValueCoding.h': '5b62001481bf233e1836f0362c9c1d1331b94199d58bd946ec7b34a8cda6a9fd',
    'Foundation/NSScriptObjectSpecifiers.h': '23a8059080f274eac9bb7496e7b572de3edca72406b6ff420605d07984022772',
    'Foundation/NSScriptStandardSuiteCommands.h': 'ec9a9b9e0a4457ee59352cc263ab99a2b80272d812e973838300f7b3dd624cd6',
    'Foundation/NSScriptSuiteRegistry.h': '72c3eb09503e66e5b2bd8204558b54f3d10780e620a062b0cb345dafa19c8f3f',
    'Foundation/NSScriptWhoseTests.h': '0ebfafd3bf3bcf67c041b61730120ce2cb7981fcf0670db8163820ecb19b6143',
    'Foundation/NSSerialization.h': 'e008a20bf7e9df73315997191dce0608e5283a8e7d9448cc9211ffcf94003b84',
    'Foundation/NSSet.h': '5b18db1d53f6fbfb367aa282a1ffd1196b117e19f690514d9d4687c7ebe803ca',
    'Foundation/NSSortDescriptor.h': '44ef07e8062354478408b804cad2585ddf92eeb1ce5f5d2496aabad66bc06dc3',
    'Foundation/NSSpellServer.h': '009eef4d91ff29d2d9b2eef399d94c786a39fe996332961ed2d383f69ea9b9e3',
    'Foundation/NSStream.h': 'e11bdc62de2ead99603674fb2889d2ec132cc21e8860fd11da00b3ba56bf3dc7',
    'Foundation/NSString.h': 'f0a6c656b1a2ca28bc9f97a2c1a64b3cdd88f8c0aadbe789d674d9f8d7eb91a0',
    'Foundation/NSTask.h': '4135b95474ef09f5a7d55c53f0cb9a1a97ac1be1c93b7596b5f7b2eb890f8bee',
    'Foundation/NSTextCheckingResult.h': 'ffad3fd5b6251c40776c3c2ff29ebf9e7c0308a082696af1871f029fdc7c0f55',
    'Foundation/NSThread.h': '531dcc21f5fe4246e491d2ecc94e61aa90bda40928461485ca7cb9b06c9429bb',
    'Foundation/NSTimeZone.h': 'a91e600b71746814bccc9d396a183189bd216c7536d2201881e970f21eca1366',
    'Foundation/NSTimer.h': 'a0c4997cfd0185de14edf066c84615d29f0b3d1039954f93b8d49c618539050d',
    'Foundation/NSURL.h': 'e7bab02830576a0d0d6cef1420d179bddbb024273f462385c02e65cc9524b657',
    'Foundation/NSURLAuthenticationChallenge.h': 'f1d545021173e3aae7783451dd8c8943733e0c9da3a65b0ab4355f734df44c72',
    'Foundation/NSURLCache.h': '5a41badd44f5fec68b7ba41d00fe2c750e5558d69e9a7e21da83988167c2c0d4',
    'Foundation/NSURLConnection.h': 'b7b61040dc6ed28b76f88786b2df3ed04ee262a407c9aa21d058ab17fe3ceaaf',
    'Foundation/NSURLCredential.h': '2eabb15c10672623b8bf23dffaf3e923a62a0e41beaee96fbb20fbb679c7105e',
    'Foundation/NSURLCredentialStorage.h': 'f6bf05263963cb3542b563e0c58eeb40490b97ceb6132743c12eae29fb74454e',
    'Foundation/NSURLDownload.h': '75f8c91a6f56f90f4535b7b324a7172c6969b145a159acdc9f626319e360ef4b',
    'Foundation/NSURLError.h': '369713d1bc45a0903ef8dc0652224f4ed0ce6ee8c53f0e636e0cd9bd9d7a5307',
    'Foundation/NSURLHandle.h': '5576d5b2820476ef46c35b0021ffde11b3bfbc0105007b3c0d118cfdaf0ee698',
    'Foundation/NSURLProtectionSpace.h': '9207907e4b98fab860ae664e9fe88bb19013497429920a429711b97659857395',
    'Foundation/NSURLProtocol.h': '6c05da82ff967a848d2b9c395092330570f031fa8a5934c719f60366164b5d5d',
    'Foundation/NSURLRequest.h': '55c50903832c2db1032ac488b5f35ec86221cac4e039aa29cc382f3006060e60',
    'Foundation/NSURLResponse.h': '2e5f1070995ae1a6ac6f51f8fcd18cb7ba2de9a7668f420f51f5ceaf2c222c1c',
    'Foundation/NSURLSession.h': '496f890bb87859d625fa332eec0c838ed3ab5b878391e8c43778d632e4115782',
    'Foundation/NSUUID.h': '9afe5d20dde81809c00d6999ead78f9c9d62bd38d8c51f836f615adb5a5d1440',
    'Foundation/NSUbiquitousKeyValueStore.h': '93b59261a5ca6cbc609bc91c2a38294ca10fba1131e5ccc102abc56afc1c9523',
    'Foundation/NSUndoManager.h': 'd32d458c063e4a3a69e9ff4f059b346b1abfbc5b330a289275e9ba8c90f745ce',
    'Foundation/NSUnit.h': 'a96f3e6c828ddd1683b7b43356bd678ad726818dc4ca057b99be47e1ac32b62a',
    'Foundation/NSUserActivity.h': '08294ff6a763998798894beaa62ad96aa16c7e693f9bfc473c3f04291b8caba1',
    'Foundation/NSUserDefaults.h': '79b1e796696cd56cb7f6b65d3ab30ce26446c24cc14b0111163a107284cb1152',
    'Foundation/NSUserNotification.h': 'ac668f61bbb889575708bdca3f6dc4631788137ed57d6bdecdd08302b160fdbf',
    'Foundation/NSValue.h': 'fdb7566c62d8ba08c376585bcb29fbac04af2442beb981c4d0e42947d896bd5e',
    'Foundation/NSValueTransformer.h': '002457960d88ad2a179599ec90a2da17c37bed5e41d7d8c45ed1f2ba80e2566e',
    'Foundation/NSXMLDTD.h': '36af848e442fb555ade0821b3915ae6ead3a95b7d16c8ef5597dbfff52960154',
    'Foundation/NSXMLDTDNode.h': 'f04fbf68acfdd6243a4d495f6d48f18eea33e3a614f7d24496d17119ee81efab',
    'Foundation/NSXMLDocument.h': 'cca11011755e32e14f9eb4f2a03bc5397de61ec81b46d253f40fce6c0121a582',
    'Foundation/NSXMLElement.h': '495945bff882f1aeaa2c0d550e6a2352aad6a60aca00083a90b0d3a43daab977',
    'Foundation/NSXMLNode.h': 'bdab3668c80b747cfe184e1450abcdc489037208449ead6107070576789b1984',
    'Foundation/NSXMLNodeOptions.h': 'd2e10d7453d611d8d6e89744b4c3754c4e68bdc4fa39c1d71b5d2238440295cb',
    'Foundation/NSXMLParser.h': 'bd3b97c24e8c47a353f490b55e8d0033a576b679ac4fb8dbc88167fa5c533869',
    'Foundation/NSXPCConnection.h': '87fd91d8aaa6761f427120cab6b76f7e267ffa96c05d19df82ecc107da695363',
    'Foundation/NSZone.h': '421e6dc55b5df208db5638af09b20bc620fe4ed16abe604f9016896b5e17f621',
    'GNUstepBase/GNUstep.h': '72e4f581b718af86577f0bde9edce065e130d2395270e5c4a00b7477423dfe2c',
    'GNUstepBase/GSBlocks.h': 'cad25d5fd4e2f1f52ec4a1346fe414531b2177d8a9a31518deff7f8e92aedf76',
    'GNUstepBase/GSConfig.h': '0d9bca93a0f6fe069c695fbb68ce16a6f21db7682d66987d0df595dafa48f4c5',
    'GNUstepBase/GSObjCRuntime.h': '1c42aac836eff7baae155ad002f8a7987f523ef4d77967c95407b4bfc9b32ff2',
    'GNUstepBase/GSVersionMacros.h': '6289ab31e45f5c31f3145a4e7dcb07ad61176f07c45925d0a2ef2e611d4f190e',
    'GNUstepBase/NSArray+GNUstepBase.h': '1f386dbb4428966a65e50fa623ee1a3f5edb44b82205e95774347456c5687c0f',
    'GNUstepBase/NSAttributedString+GNUstepBase.h': '17156496fd7f2acbdcb1207f0e015e0ccc6a71a32643641474c3dcca9d4f2958',
    'GNUstepBase/NSBundle+GNUstepBase.h': 'a13138f3105f4f17e9662a8854dff6a8ab0519537ba3190eb36dd953e5c7ee25',
    'GNUstepBase/NSCalendarDate+GNUstepBase.h': '438e9fd3da7de8adea0b99808a5b9d16dd0e3290e27edbd87bd73237cf8bedfc',
    'GNUstepBase/NSData+GNUstepBase.h': '243ac33dd0bf7c2b1cde7bc722b7729b87986571812f88a1fd1e19151e4ef19f',
    'GNUstepBase/NSDebug+GNUstepBase.h': '9a905448c83dcd93bb4144f6d138ab44c7c71c07296c9f98dd93a06673ac4a5a',
    'GNUstepBase/NSFileHandle+GNUstepBase.h': '644d988a0fe94a13a7ac3a4991daaf9e79bee97d63888f096f4f5ceb8135e524',
    'GNUstepBase/NSLock+GNUstepBase.h': '6bc76c9cf1f9851f443f3e340f9a6c926d76fad078d7ec4b84cdecf9ae4ffa61',
    'GNUstepBase/NSMutableString+GNUstepBase.h': 'c48858dc4ffe0a792c844eaf4b6361a57b63685790dbffac28548884550c0002',
    'GNUstepBase/NSNetServices+GNUstepBase.h': '0d290d7f4c25b9965196a522763df8a0c4f374ba82049a55f584bb3ad94d035d',
    'GNUstepBase/NSNumber+GNUstepBase.h': '877049308d1e11096e04603e2e799785e63524eb82ff213ea93f735995120de4',
    'GNUstepBase/NSObject+GNUstepBase.h': '081392d40b21636bc94051d071c4266933acf7b5e3d903c35ec12ed254e2a558',
    'GNUstepBase/NSProcessInfo+GNUstepBase.h': '746ebe4fa498624f25a143950e61ae7dca39e7176548d36f8d521453e5228623',
    'GNUstepBase/NSStream+GNUstepBase.h': 'b0f69cdca57422fe4163c41b3ddb8b2d494a07a03c0b8761056512a521012b78',
    'GNUstepBase/NSString+GNUstepBase.h': '65ccd490cb95a7ff41869690782783adcbfd5a2c73e871242508a66a3a7f1d60',
    'GNUstepBase/NSTask+GNUstepBase.h': 'b42dfb02598279bcb27e7ca94a67cd40bb49755c5a7db484052f3636975d9fcd',
    'GNUstepBase/NSThread+GNUstepBase.h': 'cf6d2513a11245726f8eae077d309923f2d614dd7fee14406765260886818f6f',
    'GNUstepBase/NSURL+GNUstepBase.h': '71e38257a0911c4916c8b8c05de9c6f352de6b74f29d49eac79049ae28d8dc0d',
    'objc/blocks_runtime.h': '45b461f8e600247d2f97eda3ffd1f79f46deba480eea70010382360dc16ce58d',
    'objc/objc-decls.h': '90592100f88f540509501be95a3cf21796bdf04d389b2738030b40ba7aa332e2',
    'objc/objc.h': 'd58b85563f3e630d7bca0a1a7a5eba6b6885087f9fb54b3347aaef5678c2e714',
    'objc/runtime.h': 'fefe446c572a9b92ce539ca199f5daad2f7d563974188c7b7189471a001c8d8e',
    'artifact': 'libgnustep-base-dev=1.28.1+really1.28.0-5 (bookworm), libobjc-12-dev=12.2.0-14+deb12u1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-fobjc-runtime=gcc -fexceptions -fobjc-exceptions -fconstant-string-class=NSConstantString -D_NATIVE_OBJC_EXCEPTIONS -DGNUSTEP -DGNUSTEP_BASE_LIBRARY=1 -DGNU_RUNTIME=1',
}

_records = """
gss128: struct, 16 bytes
  a: gsu8 * 16 @ 0

gsu128: struct, 16 bytes
  a: gsu8 * 16 @ 0

gs_cond_t: struct, 48 bytes, align 8, explicit
  dummy: c_uint8 * 48 @ 0

gs_mutex_t: struct, 40 bytes, align 8, explicit
  dummy: c_uint8 * 40 @ 0

__sigset_t: struct, 128 bytes
  __val: c_ulong * 16 @ 0

__jmp_buf_tag: struct, 200 bytes
  __jmpbuf: __jmp_buf @ 0
  __mask_was_saved: c_int @ 64
  __saved_mask: __sigset_t @ 72

objc_selector: struct, incomplete

objc_class: struct, incomplete

objc_object: struct, 8 bytes
  class_pointer: Class @ 0

objc_ivar: struct, incomplete

objc_property: struct, incomplete

objc_method: struct, incomplete

objc_category: struct, incomplete

objc_method_description: struct, 16 bytes
  name: SEL @ 0
  types: POINTER(c_char) @ 8

objc_struct_layout: struct, 32 bytes
  original_type: c_char_p @ 0
  type: c_char_p @ 8
  prev_type: c_char_p @ 16
  record_size: c_uint @ 24
  record_align: c_uint @ 28

_NSZone: struct, 80 bytes
  malloc: CFUNCTYPE(c_void_p, POINTER(_NSZone), c_size_t) @ 0
  realloc: CFUNCTYPE(c_void_p, POINTER(_NSZone), c_void_p, c_size_t) @ 8
  free: CFUNCTYPE(None, POINTER(_NSZone), c_void_p) @ 16
  recycle: CFUNCTYPE(None, POINTER(_NSZone)) @ 24
  check: CFUNCTYPE(c_bool, POINTER(_NSZone)) @ 32
  lookup: CFUNCTYPE(c_bool, POINTER(_NSZone), c_void_p) @ 40
  stats: CFUNCTYPE(struct_NSZoneStats, POINTER(_NSZone)) @ 48
  gran: c_size_t @ 56
  name: NSString @ 64
  next: POINTER(NSZone) @ 72

struct_NSZoneStats: struct, 40 bytes
  bytes_total: c_size_t @ 0
  chunks_used: c_size_t @ 8
  bytes_used: c_size_t @ 16
  chunks_free: c_size_t @ 24
  bytes_free: c_size_t @ 32

NSAffineTransformStruct: struct, 48 bytes
  m11: CGFloat @ 0
  m12: CGFloat @ 8
  m21: CGFloat @ 16
  m22: CGFloat @ 24
  tX: CGFloat @ 32
  tY: CGFloat @ 40

_NSPoint: struct, 16 bytes
  x: CGFloat @ 0
  y: CGFloat @ 8

_NSSize: struct, 16 bytes
  width: CGFloat @ 0
  height: CGFloat @ 8

_NSRect: struct, 32 bytes
  origin: NSPoint @ 0
  size: NSSize @ 16

NSEdgeInsets: struct, 32 bytes
  top: CGFloat @ 0
  left: CGFloat @ 8
  bottom: CGFloat @ 16
  right: CGFloat @ 24

_NSRange: struct, 16 bytes
  location: NSUInteger @ 0
  length: NSUInteger @ 8

NSFastEnumerationState: struct, 64 bytes
  state: c_ulong @ 0
  itemsPtr: POINTER(id) @ 8
  mutationsPtr: POINTER(c_ulong) @ 16
  extra: c_ulong * 5 @ 24

autorelease_thread_vars: struct, 32 bytes
  current_pool: NSAutoreleasePool @ 0
  total_objects_count: c_uint @ 8
  pool_cache: POINTER(id) @ 16
  pool_cache_size: c_int @ 24
  pool_cache_count: c_int @ 28

autorelease_array_list: struct, 16 bytes, by address
  next: POINTER(autorelease_array_list) @ 0
  size: c_uint @ 8
  count: c_uint @ 12
  objects: id * 0 @ 16

_NSHandler: struct, 216 bytes
  jumpState: jmp_buf @ 0
  next: POINTER(_NSHandler) @ 200
  exception: NSException @ 208

NSMapEnumerator: struct, 24 bytes
  map: c_void_p @ 0
  node: c_void_p @ 8
  bucket: c_size_t @ 16

_NSMapTableKeyCallBacks: struct, 48 bytes
  hash: CFUNCTYPE(NSUInteger, NSMapTable, c_void_p) @ 0
  isEqual: CFUNCTYPE(c_bool, NSMapTable, c_void_p, c_void_p) @ 8
  retain: CFUNCTYPE(None, NSMapTable, c_void_p) @ 16
  release: CFUNCTYPE(None, NSMapTable, c_void_p) @ 24
  describe: CFUNCTYPE(NSString, NSMapTable, c_void_p) @ 32
  notAKeyMarker: c_void_p @ 40

_NSMapTableValueCallBacks: struct, 24 bytes
  retain: CFUNCTYPE(None, NSMapTable, c_void_p) @ 0
  release: CFUNCTYPE(None, NSMapTable, c_void_p) @ 8
  describe: CFUNCTYPE(NSString, NSMapTable, c_void_p) @ 16

NSDecimal: struct, 42 bytes
  exponent: c_byte @ 0
  isNegative: c_bool @ 1
  validNumber: c_bool @ 2
  length: c_ubyte @ 3
  cMantissa: c_ubyte * 38 @ 4

NSHashEnumerator: struct, 24 bytes
  map: c_void_p @ 0
  node: c_void_p @ 8
  bucket: c_size_t @ 16

_NSHashTableCallBacks: struct, 40 bytes
  hash: CFUNCTYPE(NSUInteger, NSHashTable, c_void_p) @ 0
  isEqual: CFUNCTYPE(c_bool, NSHashTable, c_void_p, c_void_p) @ 8
  retain: CFUNCTYPE(None, NSHashTable, c_void_p) @ 16
  release: CFUNCTYPE(None, NSHashTable, c_void_p) @ 24
  describe: CFUNCTYPE(NSString, NSHashTable, c_void_p) @ 32

_NSNotificationQueueList: struct, incomplete
"""

_enums = """
NSEnumerationOptions: c_ulong
  NSEnumerationConcurrent = 1
  NSEnumerationReverse = 2

NSSortOptions: c_ulong
  NSSortConcurrent = 1
  NSSortStable = 16

NSComparisonResult: c_long
  NSOrderedAscending = -1
  NSOrderedSame = 0
  NSOrderedDescending = 1

_NSStringEncoding: c_uint
  GSUndefinedEncoding = 0
  NSASCIIStringEncoding = 1
  NSNEXTSTEPStringEncoding = 2
  NSJapaneseEUCStringEncoding = 3
  NSUTF8StringEncoding = 4
  NSISOLatin1StringEncoding = 5
  NSSymbolStringEncoding = 6
  NSNonLossyASCIIStringEncoding = 7
  NSShiftJISStringEncoding = 8
  NSISOLatin2StringEncoding = 9
  NSUnicodeStringEncoding = 0xa
  NSUTF16StringEncoding = 0xa
  NSWindowsCP1251StringEncoding = 0xb
  NSWindowsCP1252StringEncoding = 0xc
  NSWindowsCP1253StringEncoding = 0xd
  NSWindowsCP1254StringEncoding = 0xe
  NSWindowsCP1250StringEncoding = 0xf
  NSISO2022JPStringEncoding = 0x15
  NSMacOSRomanStringEncoding = 0x1e
  NSProprietaryStringEncoding = 0x1f
  NSKOI8RStringEncoding = 0x32
  NSISOLatin3StringEncoding = 0x33
  NSISOLatin4StringEncoding = 0x34
  NSISOCyrillicStringEncoding = 0x16
  NSISOArabicStringEncoding = 0x35
  NSISOGreekStringEncoding = 0x36
  NSISOHebrewStringEncoding = 0x37
  NSISOLatin5StringEncoding = 0x39
  NSISOLatin6StringEncoding = 0x3a
  NSISOThaiStringEncoding = 0x3b
  NSISOLatin7StringEncoding = 0x3d
  NSISOLatin8StringEncoding = 0x3e
  NSISOLatin9StringEncoding = 0x3f
  NSGB2312StringEncoding = 0x38
  NSUTF7StringEncoding = 0x40
  NSGSM0338StringEncoding = 0x41
  NSBIG5StringEncoding = 0x42
  NSKoreanEUCStringEncoding = 0x43
  NSUTF16BigEndianStringEncoding = 0x90000100
  NSUTF16LittleEndianStringEncoding = 0x94000100
  NSUTF32StringEncoding = 0x8c000100
  NSUTF32BigEndianStringEncoding = 0x98000100
  NSUTF32LittleEndianStringEncoding = 0x9c000100

NSByteOrder: c_uint
  NS_UnknownByteOrder = 0
  NS_LittleEndian = 1
  NS_BigEndian = 2

_NSComparisonPredicateModifier: c_uint
  NSDirectPredicateModifier = 0
  NSAllPredicateModifier = 1
  NSAnyPredicateModifier = 2

_NSComparisonPredicateOptions: c_uint
  NSCaseInsensitivePredicateOption = 1
  NSDiacriticInsensitivePredicateOption = 2

_NSPredicateOperatorType: c_uint
  NSLessThanPredicateOperatorType = 0
  NSLessThanOrEqualToPredicateOperatorType = 1
  NSGreaterThanPredicateOperatorType = 2
  NSGreaterThanOrEqualToPredicateOperatorType = 3
  NSEqualToPredicateOperatorType = 4
  NSNotEqualToPredicateOperatorType = 5
  NSMatchesPredicateOperatorType = 6
  NSLikePredicateOperatorType = 7
  NSBeginsWithPredicateOperatorType = 8
  NSEndsWithPredicateOperatorType = 9
  NSInPredicateOperatorType = 10
  NSCustomSelectorPredicateOperatorType = 11
  NSContainsPredicateOperatorType = 99
  NSBetweenPredicateOperatorType = 100

RunLoopEventType: c_uint
  ET_RDESC = 0
  ET_WDESC = 1
  ET_RPORT = 2
  ET_EDESC = 3
  ET_TRIGGER = 4

_NSDirectoryEnumerationOptions: c_uint
  NSDirectoryEnumerationSkipsSubdirectoryDescendants = 1
  NSDirectoryEnumerationSkipsPackageDescendants = 2
  NSDirectoryEnumerationSkipsHiddenFiles = 4

GSFileWrapperType: c_uint
  GSFileWrapperDirectoryType = 0
  GSFileWrapperRegularFileType = 1
  GSFileWrapperSymbolicLinkType = 2

NSURLCacheStoragePolicy: c_uint
  NSURLCacheStorageAllowed = 0
  NSURLCacheStorageAllowedInMemoryOnly = 1
  NSURLCacheStorageNotAllowed = 2

NSURLCredentialPersistence: c_uint
  NSURLCredentialPersistenceNone = 0
  NSURLCredentialPersistenceForSession = 1
  NSURLCredentialPersistencePermanent = 2
  NSURLCredentialPersistenceSynchronizable = 3
"""

_classes = """
Protocol: None

NSObject: None, NSObjectProtocol
  - finalize() -> None
  - className() -> NSString
  + allocWithZone:(z: POINTER(NSZone)) -> retained instancetype
  + alloc() -> retained instancetype
  + class() -> Class
  + load() -> None
  + initialize() -> None
  + instanceMethodForSelector:(aSelector: SEL) -> IMP
  + instanceMethodSignatureForSelector:(aSelector: SEL) -> NSMethodSignature
  + instancesRespondToSelector:(aSelector: SEL) -> c_bool
  + isSubclassOfClass:(aClass: Class) -> c_bool
  + new() -> retained instancetype
  + poseAsClass:(aClassObject: Class) -> None
  + setVersion:(aVersion: NSInteger) -> id
  + version() -> NSInteger
  - awakeAfterUsingCoder:(aDecoder: NSCoder) -> id
  - classForArchiver() -> Class
  - classForCoder() -> Class
  - copy() -> retained id
  - dealloc() -> None
  - doesNotRecognizeSelector:(aSelector: SEL) -> None
  - forwardInvocation:(anInvocation: NSInvocation) -> None
  - init() -> retained instancetype, consumes self
  - methodForSelector:(aSelector: SEL) -> IMP
  - methodSignatureForSelector:(aSelector: SEL) -> NSMethodSignature
  - mutableCopy() -> retained id
  - replacementObjectForArchiver:(anArchiver: NSArchiver) -> id
  - replacementObjectForCoder:(anEncoder: NSCoder) -> id
  - superclass() -> Class
  + resolveClassMethod:(name: SEL) -> c_bool
  + resolveInstanceMethod:(name: SEL) -> c_bool
  - autoContentAccessingProxy() -> id
  - forwardingTargetForSelector:(aSelector: SEL) -> id
  - error:(aString: c_char_p, ...) -> id
  + enableDoubleReleaseCheck:(enable: c_bool) -> None
  + cancelPreviousPerformRequestsWithTarget:(obj: id) -> None
  + cancelPreviousPerformRequestsWithTarget:selector:object:(obj: id, s: SEL, arg: id) -> None
  - performSelector:withObject:afterDelay:(s: SEL, arg: id, seconds: NSTimeInterval) -> None
  - performSelector:withObject:afterDelay:inModes:(s: SEL, arg: id, seconds: NSTimeInterval, modes: NSArray) -> None
  - compare:(anObject: id) -> NSComparisonResult
  - isInstance() -> c_bool
  - makeImmutableCopyOnFail:(force: c_bool) -> id
  - makeImmutable() -> c_bool
  - notImplemented:(aSel: SEL) -> id
  - subclassResponsibility:(aSel: SEL) -> id
  - shouldNotImplement:(aSel: SEL) -> id
  + contentSizeOf:excluding:(obj: NSObject, exclude: NSHashTable) -> NSUInteger
  - sizeInBytesExcluding:(exclude: NSHashTable) -> NSUInteger
  - sizeInBytes() -> NSUInteger
  - sizeOfContentExcluding:(exclude: NSHashTable) -> NSUInteger
  - sizeOfInstance() -> NSUInteger
  + atExit() -> None
  + leak:(anObject: id) -> retained id
  + leakAt:(anAddress: out(id)) -> retained id
  + registerAtExit() -> c_bool
  + registerAtExit:(aSelector: SEL) -> c_bool
  + setShouldCleanUp:(aFlag: c_bool) -> None
  + shouldCleanUp() -> c_bool
  - attributeKeys() -> NSArray
  - classDescription() -> NSClassDescription
  - inverseForRelationshipKey:(aKey: NSString) -> NSString
  - toManyRelationshipKeys() -> NSArray
  - toOneRelationshipKeys() -> NSArray
  - authenticateComponents:withData:(components: NSMutableArray, authenticationData: NSData) -> c_bool
  - authenticationDataForComponents:(components: NSMutableArray) -> NSData
  - connection:shouldMakeNewConnection:(parent: NSConnection, newConnection: NSConnection) -> c_bool
  - connection:didConnect:(ancestorConn: NSConnection, newConn: NSConnection) -> NSConnection
  - makeNewConnection:sender:(newConnection: NSConnection, parent: NSConnection) -> c_bool
  - runLoopShouldBlock:(shouldTrigger: POINTER(c_bool)) -> c_bool
  + shouldCreateTraceableLocks:(shouldTrace: c_bool) -> c_bool
  + tracedCondition() -> NSCondition
  + tracedConditionLockWithCondition:(value: NSInteger) -> NSConditionLock
  + tracedLock() -> NSLock
  + tracedRecursiveLock() -> NSRecursiveLock
  - URL:resourceDataDidBecomeAvailable:(sender: NSURL, newBytes: NSData) -> None
  - URLResourceDidFinishLoading:(sender: NSURL) -> None
  - URLResourceDidCancelLoading:(sender: NSURL) -> None
  - URL:resourceDidFailLoadingWithReason:(sender: NSURL, reason: NSString) -> None
  - fileManager:shouldProceedAfterError:(fileManager: NSFileManager, errorDictionary: NSDictionary) -> c_bool
  - fileManager:willProcessPath:(fileManager: NSFileManager, path: NSString) -> None
  - archiver:didEncodeObject:(anArchiver: NSKeyedArchiver, anObject: id) -> None
  - archiver:willEncodeObject:(anArchiver: NSKeyedArchiver, anObject: id) -> id
  - archiverDidFinish:(anArchiver: NSKeyedArchiver) -> None
  - archiverWillFinish:(anArchiver: NSKeyedArchiver) -> None
  - archiver:willReplaceObject:withObject:(anArchiver: NSKeyedArchiver, anObject: id, newObject: id) -> None
  - unarchiver:cannotDecodeObjectOfClassName:originalClasses:(anUnarchiver: NSKeyedUnarchiver, aName: NSString, classNames: NSArray) -> Class
  - unarchiver:didDecodeObject:(anUnarchiver: NSKeyedUnarchiver, anObject: id) -> id
  - unarchiverDidFinish:(anUnarchiver: NSKeyedUnarchiver) -> None
  - unarchiverWillFinish:(anUnarchiver: NSKeyedUnarchiver) -> None
  - unarchiver:willReplaceObject:withObject:(anUnarchiver: NSKeyedUnarchiver, anObject: id, newObject: id) -> None
  - classForKeyedArchiver() -> Class
  - replacementObjectForKeyedArchiver:(archiver: NSKeyedArchiver) -> id
  + classForKeyedUnarchiver() -> Class
  + accessInstanceVariablesDirectly() -> c_bool
  + useStoredAccessor() -> c_bool
  - dictionaryWithValuesForKeys:(keys: NSArray) -> NSDictionary
  - handleQueryWithUnboundKey:(aKey: NSString) -> id
  - handleTakeValue:forUnboundKey:(anObject: id, aKey: NSString) -> None
  - mutableArrayValueForKey:(aKey: NSString) -> NSMutableArray
  - mutableArrayValueForKeyPath:(aKey: NSString) -> NSMutableArray
  - mutableSetValueForKey:(aKey: NSString) -> NSMutableSet
  - mutableSetValueForKeyPath:(aKey: NSString) -> NSMutableSet
  - setNilValueForKey:(aKey: NSString) -> None
  - setValue:forKey:(anObject: id, aKey: NSString) -> None
  - setValue:forKeyPath:(anObject: id, aKey: NSString) -> None
  - setValue:forUndefinedKey:(anObject: id, aKey: NSString) -> None
  - setValuesForKeysWithDictionary:(aDictionary: NSDictionary) -> None
  - storedValueForKey:(aKey: NSString) -> id
  - takeStoredValue:forKey:(anObject: id, aKey: NSString) -> None
  - takeStoredValuesFromDictionary:(aDictionary: NSDictionary) -> None
  - takeValue:forKey:(anObject: id, aKey: NSString) -> None
  - takeValue:forKeyPath:(anObject: id, aKey: NSString) -> None
  - takeValuesFromDictionary:(aDictionary: NSDictionary) -> None
  - unableToSetNilForKey:(aKey: NSString) -> None
  - validateValue:forKey:error:(aValue: out(id), aKey: NSString, anError: out(NSError)) -> c_bool
  - validateValue:forKeyPath:error:(aValue: out(id), aKey: NSString, anError: out(NSError)) -> c_bool
  - valueForKey:(aKey: NSString) -> id
  - valueForKeyPath:(aKey: NSString) -> id
  - valueForUndefinedKey:(aKey: NSString) -> id
  - valuesForKeys:(keys: NSArray) -> NSDictionary
  - observeValueForKeyPath:ofObject:change:context:(aPath: NSString, anObject: id, aChange: NSDictionary, aContext: c_void_p) -> None
  - addObserver:forKeyPath:options:context:(anObserver: NSObject, aPath: NSString, options: NSKeyValueObservingOptions, aContext: c_void_p) -> None
  - removeObserver:forKeyPath:(anObserver: NSObject, aPath: NSString) -> None
  - didChangeValueForKey:(aKey: NSString) -> None
  - didChange:valuesAtIndexes:forKey:(changeKind: NSKeyValueChange, indexes: NSIndexSet, aKey: NSString) -> None
  - willChangeValueForKey:(aKey: NSString) -> None
  - willChange:valuesAtIndexes:forKey:(changeKind: NSKeyValueChange, indexes: NSIndexSet, aKey: NSString) -> None
  - didChangeValueForKey:withSetMutation:usingObjects:(aKey: NSString, mutationKind: NSKeyValueSetMutationKind, objects: NSSet) -> None
  - willChangeValueForKey:withSetMutation:usingObjects:(aKey: NSString, mutationKind: NSKeyValueSetMutationKind, objects: NSSet) -> None
  + automaticallyNotifiesObserversForKey:(aKey: NSString) -> c_bool
  + setKeys:triggerChangeNotificationsForDependentKey:(triggerKeys: NSArray, dependentKey: NSString) -> None
  + keyPathsForValuesAffectingValueForKey:(dependentKey: NSString) -> NSSet
  - observationInfo() -> c_void_p
  - setObservationInfo:(observationInfo: c_void_p) -> None
  - classForPortCoder() -> Class
  - replacementObjectForPortCoder:(aCoder: NSPortCoder) -> id
  - handlePortMessage:(aMessage: NSPortMessage) -> None
  - doesContain:(object: id) -> c_bool
  - isCaseInsensitiveLike:(object: id) -> c_bool
  - isEqualTo:(object: id) -> c_bool
  - isGreaterThan:(object: id) -> c_bool
  - isGreaterThanOrEqualTo:(object: id) -> c_bool
  - isLessThan:(object: id) -> c_bool
  - isLessThanOrEqualTo:(object: id) -> c_bool
  - isLike:(object: NSString) -> c_bool
  - isNotEqualTo:(object: id) -> c_bool
  - spellServer:findMisspelledWordInString:language:wordCount:countOnly:(sender: NSSpellServer, stringToCheck: NSString, language: NSString, wordCount: POINTER(c_int32), countOnly: c_bool) -> NSRange
  - spellServer:suggestGuessesForWord:inLanguage:(sender: NSSpellServer, word: NSString, language: NSString) -> NSArray
  - spellServer:didLearnWord:inLanguage:(sender: NSSpellServer, word: NSString, language: NSString) -> None
  - spellServer:didForgetWord:inLanguage:(sender: NSSpellServer, word: NSString, language: NSString) -> None
  - spellServer:suggestCompletionsForPartialWordRange:inString:language:(sender: NSSpellServer, range: NSRange, string: NSString, language: NSString) -> NSArray
  - spellServer:checkGrammarInString:language:details:(sender: NSSpellServer, stringToCheck: NSString, language: NSString, details: out(NSArray)) -> NSRange
  - performSelectorOnMainThread:withObject:waitUntilDone:modes:(aSelector: SEL, anObject: id, aFlag: c_bool, anArray: NSArray) -> None
  - performSelectorOnMainThread:withObject:waitUntilDone:(aSelector: SEL, anObject: id, aFlag: c_bool) -> None
  - performSelector:onThread:withObject:waitUntilDone:modes:(aSelector: SEL, aThread: NSThread, anObject: id, aFlag: c_bool, anArray: NSArray) -> None
  - performSelector:onThread:withObject:waitUntilDone:(aSelector: SEL, aThread: NSThread, anObject: id, aFlag: c_bool) -> None
  - performSelectorInBackground:withObject:(aSelector: SEL, anObject: id) -> None

NSDate: NSObject, NSCoding, NSCopying
  + date() -> instancetype
  + dateWithNaturalLanguageString:(string: NSString) -> instancetype
  + dateWithNaturalLanguageString:locale:(string: NSString, locale: NSDictionary) -> instancetype
  + dateWithString:(description: NSString) -> instancetype
  + dateWithTimeInterval:sinceDate:(seconds: NSTimeInterval, date: NSDate) -> instancetype
  + dateWithTimeIntervalSince1970:(seconds: NSTimeInterval) -> instancetype
  + dateWithTimeIntervalSinceNow:(seconds: NSTimeInterval) -> instancetype
  + dateWithTimeIntervalSinceReferenceDate:(seconds: NSTimeInterval) -> instancetype
  + distantPast() -> instancetype
  + distantFuture() -> instancetype
  + timeIntervalSinceReferenceDate() -> NSTimeInterval
  - addTimeInterval:(seconds: NSTimeInterval) -> instancetype
  - compare:(otherDate: NSDate) -> NSComparisonResult
  - dateByAddingTimeInterval:(ti: NSTimeInterval) -> instancetype
  - dateWithCalendarFormat:timeZone:(formatString: NSString, timeZone: NSTimeZone) -> NSCalendarDate
  - description() -> NSString
  - descriptionWithCalendarFormat:timeZone:locale:(format: NSString, aTimeZone: NSTimeZone, l: NSDictionary) -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - earlierDate:(otherDate: NSDate) -> NSDate
  - init() -> retained instancetype, consumes self
  - initWithString:(description: NSString) -> retained instancetype, consumes self
  - initWithTimeInterval:sinceDate:(secsToBeAdded: NSTimeInterval, anotherDate: NSDate) -> retained instancetype, consumes self
  - initWithTimeIntervalSince1970:(seconds: NSTimeInterval) -> retained instancetype, consumes self
  - initWithTimeIntervalSinceNow:(secsToBeAdded: NSTimeInterval) -> retained instancetype, consumes self
  - initWithTimeIntervalSinceReferenceDate:(secs: NSTimeInterval) -> retained instancetype, consumes self
  - isEqual:(other: id) -> c_bool
  - isEqualToDate:(other: NSDate) -> c_bool
  - laterDate:(otherDate: NSDate) -> NSDate
  - timeIntervalSince1970() -> NSTimeInterval
  - timeIntervalSinceDate:(otherDate: NSDate) -> NSTimeInterval
  - timeIntervalSinceNow() -> NSTimeInterval
  - timeIntervalSinceReferenceDate() -> NSTimeInterval

NSProcessInfo: NSObject
  + processInfo() -> NSProcessInfo
  - arguments() -> NSArray
  - environment() -> NSDictionary
  - globallyUniqueString() -> NSString
  - hostName() -> NSString
  - operatingSystem() -> NSUInteger
  - operatingSystemName() -> NSString
  - operatingSystemVersionString() -> NSString
  - processIdentifier() -> c_int
  - processName() -> NSString
  - setProcessName:(newName: NSString) -> None
  - processorCount() -> NSUInteger
  - activeProcessorCount() -> NSUInteger
  - physicalMemory() -> c_ulonglong
  - enableSuddenTermination() -> None
  - disableSuddenTermination() -> None
  - beginActivityWithOptions:reason:(options: NSActivityOptions, reason: NSString) -> id
  - endActivity:(activity: id[NSObjectProtocol]) -> None
  - performActivityWithOptions:reason:usingBlock:(options: NSActivityOptions, reason: NSString, block: GSPerformActivityBlock) -> None
  - performExpiringActivityWithReason:usingBlock:(reason: NSString, block: GSPerformExpiringActivityBlock) -> None
  - systemUptime() -> NSUInteger
  - setLogFile:(path: NSString) -> c_bool
  + initializeWithArguments:count:environment:(argv: POINTER(POINTER(c_char)), argc: c_int, env: POINTER(POINTER(c_char))) -> None
  - debugLoggingEnabled() -> c_bool
  - debugSet() -> NSMutableSet
  - setDebugLoggingEnabled:(flag: c_bool) -> None

NSAffineTransform: NSObject, NSCopying, NSCoding
  + transform() -> NSAffineTransform
  - appendTransform:(aTransform: NSAffineTransform) -> None
  - initWithTransform:(aTransform: NSAffineTransform) -> retained instancetype, consumes self
  - invert() -> None
  - prependTransform:(aTransform: NSAffineTransform) -> None
  - rotateByDegrees:(angle: CGFloat) -> None
  - rotateByRadians:(angleRad: CGFloat) -> None
  - scaleBy:(scale: CGFloat) -> None
  - scaleXBy:yBy:(scaleX: CGFloat, scaleY: CGFloat) -> None
  - setTransformStruct:(val: NSAffineTransformStruct) -> None
  - transformPoint:(aPoint: NSPoint) -> NSPoint
  - transformSize:(aSize: NSSize) -> NSSize
  - transformStruct() -> NSAffineTransformStruct
  - translateXBy:yBy:(tranX: CGFloat, tranY: CGFloat) -> None

NSString: NSObject, NSCoding, NSCopying, NSMutableCopying
  + string() -> id
  + stringWithCharacters:length:(chars: POINTER(unichar), length: NSUInteger) -> id
  + stringWithCString:encoding:(byteString: c_char_p, encoding: NSStringEncoding) -> id
  + stringWithCString:length:(byteString: c_char_p, length: NSUInteger) -> id
  + stringWithCString:(byteString: c_char_p) -> id
  + stringWithFormat:(format: NSString, ...) -> id
  + stringWithContentsOfFile:(path: NSString) -> id
  - init() -> retained instancetype, consumes self
  - initWithBytes:length:encoding:(bytes: const c_void_p, length: NSUInteger, encoding: NSStringEncoding) -> retained instancetype, consumes self
  - initWithBytesNoCopy:length:encoding:freeWhenDone:(bytes: c_void_p, length: NSUInteger, encoding: NSStringEncoding, flag: c_bool) -> retained instancetype, consumes self
  + stringWithContentsOfFile:usedEncoding:error:(path: NSString, enc: POINTER(NSStringEncoding), error: out(NSError)) -> id
  - initWithContentsOfFile:usedEncoding:error:(path: NSString, enc: POINTER(NSStringEncoding), error: out(NSError)) -> retained instancetype, consumes self
  + stringWithContentsOfFile:encoding:error:(path: NSString, enc: NSStringEncoding, error: out(NSError)) -> id
  - initWithContentsOfFile:encoding:error:(path: NSString, enc: NSStringEncoding, error: out(NSError)) -> retained instancetype, consumes self
  + stringWithContentsOfURL:usedEncoding:error:(url: NSURL, enc: POINTER(NSStringEncoding), error: out(NSError)) -> id
  - initWithContentsOfURL:usedEncoding:error:(url: NSURL, enc: POINTER(NSStringEncoding), error: out(NSError)) -> retained instancetype, consumes self
  + stringWithContentsOfURL:encoding:error:(url: NSURL, enc: NSStringEncoding, error: out(NSError)) -> id
  - initWithContentsOfURL:encoding:error:(url: NSURL, enc: NSStringEncoding, error: out(NSError)) -> retained instancetype, consumes self
  - writeToFile:atomically:encoding:error:(path: NSString, atomically: c_bool, enc: NSStringEncoding, error: out(NSError)) -> c_bool
  - writeToURL:atomically:encoding:error:(url: NSURL, atomically: c_bool, enc: NSStringEncoding, error: out(NSError)) -> c_bool
  - stringByReplacingOccurrencesOfString:withString:options:range:(replace: NSString, by: NSString, opts: NSStringCompareOptions, searchRange: NSRange) -> NSString
  - stringByReplacingOccurrencesOfString:withString:(replace: NSString, by: NSString) -> NSString
  - stringByReplacingCharactersInRange:withString:(aRange: NSRange, by: NSString) -> NSString
  - initWithCharactersNoCopy:length:freeWhenDone:(chars: POINTER(unichar), length: NSUInteger, flag: c_bool) -> retained instancetype, consumes self
  - initWithCharacters:length:(chars: POINTER(unichar), length: NSUInteger) -> retained instancetype, consumes self
  - initWithCStringNoCopy:length:freeWhenDone:(byteString: c_char_p, length: NSUInteger, flag: c_bool) -> retained instancetype, consumes self
  - initWithCString:length:(byteString: c_char_p, length: NSUInteger) -> retained instancetype, consumes self
  - initWithCString:(byteString: c_char_p) -> retained instancetype, consumes self
  - initWithString:(string: NSString) -> retained instancetype, consumes self
  - initWithFormat:(format: NSString, ...) -> retained instancetype, consumes self
  - initWithFormat:arguments:(format: NSString, argList: c_void_p) -> retained instancetype, consumes self
  - initWithData:encoding:(data: NSData, encoding: NSStringEncoding) -> retained instancetype, consumes self
  - initWithContentsOfFile:(path: NSString) -> retained instancetype, consumes self
  - length() -> NSUInteger
  - characterAtIndex:(index: NSUInteger) -> unichar
  - getCharacters:(buffer: POINTER(unichar)) -> None
  - getCharacters:range:(buffer: POINTER(unichar), aRange: NSRange) -> None
  - stringByAppendingFormat:(format: NSString, ...) -> NSString
  - stringByAppendingString:(aString: NSString) -> NSString
  - componentsSeparatedByString:(separator: NSString) -> NSArray
  - substringFromIndex:(index: NSUInteger) -> NSString
  - substringToIndex:(index: NSUInteger) -> NSString
  - rangeOfCharacterFromSet:(aSet: NSCharacterSet) -> NSRange
  - rangeOfCharacterFromSet:options:(aSet: NSCharacterSet, mask: NSUInteger) -> NSRange
  - rangeOfCharacterFromSet:options:range:(aSet: NSCharacterSet, mask: NSUInteger, aRange: NSRange) -> NSRange
  - rangeOfString:(string: NSString) -> NSRange
  - rangeOfString:options:(string: NSString, mask: NSUInteger) -> NSRange
  - rangeOfString:options:range:(aString: NSString, mask: NSUInteger, aRange: NSRange) -> NSRange
  - rangeOfComposedCharacterSequenceAtIndex:(anIndex: NSUInteger) -> NSRange
  - decomposedStringWithCompatibilityMapping() -> NSString
  - decomposedStringWithCanonicalMapping() -> NSString
  - precomposedStringWithCompatibilityMapping() -> NSString
  - precomposedStringWithCanonicalMapping() -> NSString
  - propertyList() -> id
  - propertyListFromStringsFileFormat() -> NSDictionary
  - compare:(aString: NSString) -> NSComparisonResult
  - compare:options:(aString: NSString, mask: NSUInteger) -> NSComparisonResult
  - compare:options:range:(aString: NSString, mask: NSUInteger, aRange: NSRange) -> NSComparisonResult
  - hasPrefix:(aString: NSString) -> c_bool
  - hasSuffix:(aString: NSString) -> c_bool
  - isEqual:(anObject: id) -> c_bool
  - isEqualToString:(aString: NSString) -> c_bool
  - hash() -> NSUInteger
  - commonPrefixWithString:options:(aString: NSString, mask: NSUInteger) -> NSString
  - capitalizedString() -> NSString
  - lowercaseString() -> NSString
  - uppercaseString() -> NSString
  - cString() -> c_char_p
  - cStringUsingEncoding:(encoding: NSStringEncoding) -> c_char_p
  - getCString:maxLength:encoding:(buffer: c_char_p, maxLength: NSUInteger, encoding: NSStringEncoding) -> c_bool
  - initWithCString:encoding:(byteString: c_char_p, encoding: NSStringEncoding) -> retained instancetype, consumes self
  - lengthOfBytesUsingEncoding:(encoding: NSStringEncoding) -> NSUInteger
  - maximumLengthOfBytesUsingEncoding:(encoding: NSStringEncoding) -> NSUInteger
  - cStringLength() -> NSUInteger
  - getCString:(buffer: c_char_p) -> None
  - getCString:maxLength:(buffer: c_char_p, maxLength: NSUInteger) -> None
  - getCString:maxLength:range:remainingRange:(buffer: c_char_p, maxLength: NSUInteger, aRange: NSRange, leftoverRange: POINTER(NSRange)) -> None
  - floatValue() -> c_float
  - intValue() -> c_int
  - canBeConvertedToEncoding:(encoding: NSStringEncoding) -> c_bool
  - dataUsingEncoding:(encoding: NSStringEncoding) -> NSData
  - dataUsingEncoding:allowLossyConversion:(encoding: NSStringEncoding, flag: c_bool) -> NSData
  + defaultCStringEncoding() -> NSStringEncoding
  - description() -> NSString
  - fastestEncoding() -> NSStringEncoding
  - smallestEncoding() -> NSStringEncoding
  - completePathIntoString:caseSensitive:matchesIntoArray:filterTypes:(outputName: out(NSString), flag: c_bool, outputArray: out(NSArray), filterTypes: NSArray) -> NSUInteger
  - fileSystemRepresentation() -> c_char_p
  - getFileSystemRepresentation:maxLength:(buffer: c_char_p, size: NSUInteger) -> c_bool
  - lastPathComponent() -> NSString
  - pathExtension() -> NSString
  - stringByAbbreviatingWithTildeInPath() -> NSString
  - stringByAppendingPathComponent:(aString: NSString) -> NSString
  - stringByAppendingPathExtension:(aString: NSString) -> NSString
  - stringByDeletingLastPathComponent() -> NSString
  - stringByDeletingPathExtension() -> NSString
  - stringByExpandingTildeInPath() -> NSString
  - stringByResolvingSymlinksInPath() -> NSString
  - stringByStandardizingPath() -> NSString
  - _baseLength() -> c_int
  + pathWithComponents:(components: NSArray) -> NSString
  - isAbsolutePath() -> c_bool
  - pathComponents() -> NSArray
  - stringsByAppendingPaths:(paths: NSArray) -> NSArray
  + localizedStringWithFormat:(format: NSString, ...) -> NSString
  + stringWithString:(aString: NSString) -> id
  + stringWithContentsOfURL:(url: NSURL) -> id
  + stringWithUTF8String:(bytes: c_char_p) -> id
  - initWithFormat:locale:(format: NSString, locale: NSDictionary, ...) -> retained instancetype, consumes self
  - initWithFormat:locale:arguments:(format: NSString, locale: NSDictionary, argList: c_void_p) -> retained instancetype, consumes self
  - initWithUTF8String:(bytes: c_char_p) -> retained instancetype, consumes self
  - initWithContentsOfURL:(url: NSURL) -> retained instancetype, consumes self
  - substringWithRange:(aRange: NSRange) -> NSString
  - caseInsensitiveCompare:(aString: NSString) -> NSComparisonResult
  - compare:options:range:locale:(string: NSString, mask: NSUInteger, compareRange: NSRange, locale: id) -> NSComparisonResult
  - localizedCompare:(string: NSString) -> NSComparisonResult
  - localizedCaseInsensitiveCompare:(string: NSString) -> NSComparisonResult
  - writeToFile:atomically:(filename: NSString, useAuxiliaryFile: c_bool) -> c_bool
  - writeToURL:atomically:(url: NSURL, atomically: c_bool) -> c_bool
  - doubleValue() -> c_double
  + availableStringEncodings() -> POINTER(NSStringEncoding)
  + localizedNameOfStringEncoding:(encoding: NSStringEncoding) -> NSString
  - getLineStart:end:contentsEnd:forRange:(startIndex: POINTER(NSUInteger), lineEndIndex: POINTER(NSUInteger), contentsEndIndex: POINTER(NSUInteger), aRange: NSRange) -> None
  - lineRangeForRange:(aRange: NSRange) -> NSRange
  - lossyCString() -> c_char_p
  - stringByAddingPercentEscapesUsingEncoding:(e: NSStringEncoding) -> NSString
  - stringByPaddingToLength:withString:startingAtIndex:(newLength: NSUInteger, padString: NSString, padIndex: NSUInteger) -> NSString
  - stringByReplacingPercentEscapesUsingEncoding:(e: NSStringEncoding) -> NSString
  - stringByTrimmingCharactersInSet:(aSet: NSCharacterSet) -> NSString
  - UTF8String() -> c_char_p
  - stringByAddingPercentEncodingWithAllowedCharacters:(aSet: NSCharacterSet) -> NSString
  - stringByRemovingPercentEncoding() -> NSString
  - getParagraphStart:end:contentsEnd:forRange:(startIndex: POINTER(NSUInteger), parEndIndex: POINTER(NSUInteger), contentsEndIndex: POINTER(NSUInteger), range: NSRange) -> None
  - paragraphRangeForRange:(range: NSRange) -> NSRange
  - boolValue() -> c_bool
  - componentsSeparatedByCharactersInSet:(separator: NSCharacterSet) -> NSArray
  - integerValue() -> NSInteger
  - longLongValue() -> c_longlong
  - rangeOfComposedCharacterSequencesForRange:(range: NSRange) -> NSRange
  - rangeOfString:options:range:locale:(aString: NSString, mask: NSStringCompareOptions, searchRange: NSRange, locale: NSLocale) -> NSRange
  - containsString:(string: NSString) -> c_bool
  + constantStringClass() -> Class
  + stringWithFormat:arguments:(format: NSString, argList: c_void_p) -> id
  - stringByDeletingPrefix:(prefix: NSString) -> NSString
  - stringByDeletingSuffix:(suffix: NSString) -> NSString
  - stringByTrimmingLeadSpaces() -> NSString
  - stringByTrimmingTailSpaces() -> NSString
  - stringByTrimmingSpaces() -> NSString
  - stringByReplacingString:withString:(replace: NSString, by: NSString) -> NSString
  - substringFromRange:(aRange: NSRange) -> NSString
  - linguisticTagsInRange:scheme:options:orthography:tokenRanges:(range: NSRange, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, orthography: NSOrthography, tokenRanges: out(NSArray)) -> NSArray
  - enumerateLinguisticTagsInRange:scheme:options:orthography:usingBlock:(range: NSRange, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, orthography: NSOrthography, block: GSLinguisticTagRangeRangeBoolBlock) -> None

NSMutableString: NSString
  + string() -> id
  + stringWithCharacters:length:(characters: POINTER(unichar), length: NSUInteger) -> id
  + stringWithCString:length:(byteString: c_char_p, length: NSUInteger) -> id
  + stringWithCString:(byteString: c_char_p) -> id
  + stringWithFormat:(format: NSString, ...) -> id
  + stringWithContentsOfFile:(path: NSString) -> id
  + stringWithCapacity:(capacity: NSUInteger) -> NSMutableString
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - appendFormat:(format: NSString, ...) -> None
  - appendString:(aString: NSString) -> None
  - deleteCharactersInRange:(range: NSRange) -> None
  - insertString:atIndex:(aString: NSString, loc: NSUInteger) -> None
  - replaceCharactersInRange:withString:(range: NSRange, aString: NSString) -> None
  - replaceOccurrencesOfString:withString:options:range:(replace: NSString, by: NSString, opts: NSUInteger, searchRange: NSRange) -> NSUInteger
  - setString:(aString: NSString) -> None
  - deleteSuffix:(suffix: NSString) -> None
  - deletePrefix:(prefix: NSString) -> None
  - immutableProxy() -> NSString
  - replaceString:withString:(replace: NSString, by: NSString) -> None
  - trimLeadSpaces() -> None
  - trimTailSpaces() -> None
  - trimSpaces() -> None

NSConstantString: NSString

NSAppleEventDescriptor: NSObject

NSAppleEventManager: NSObject

NSAppleScript: NSObject

NSArchiver: NSCoder
  - initForWritingWithMutableData:(mdata: NSMutableData) -> retained instancetype, consumes self
  + archivedDataWithRootObject:(rootObject: id) -> NSData
  + archiveRootObject:toFile:(rootObject: id, path: NSString) -> c_bool
  - archiverData() -> NSMutableData
  - classNameEncodedForTrueClassName:(trueName: NSString) -> NSString
  - encodeClassName:intoClassName:(trueName: NSString, inArchiveName: NSString) -> None
  - replaceObject:withObject:(object: id, newObject: id) -> None
  - resetArchiver() -> None
  - directDataAccess() -> c_bool
  - serializeHeaderAt:version:classes:objects:pointers:(positionInData: c_uint, systemVersion: c_uint, classCount: c_uint, objectCount: c_uint, pointerCount: c_uint) -> None

NSUnarchiver: NSCoder
  - initForReadingWithData:(anObject: NSData) -> retained instancetype, consumes self
  + unarchiveObjectWithData:(anObject: NSData) -> id
  + unarchiveObjectWithFile:(path: NSString) -> id
  - isAtEnd() -> c_bool
  - objectZone() -> POINTER(NSZone)
  - setObjectZone:(aZone: POINTER(NSZone)) -> None
  - systemVersion() -> c_uint
  + classNameDecodedForArchiveClassName:(nameInArchive: NSString) -> NSString
  + decodeClassName:asClassName:(nameInArchive: NSString, trueName: NSString) -> None
  - classNameDecodedForArchiveClassName:(nameInArchive: NSString) -> NSString
  - decodeClassName:asClassName:(nameInArchive: NSString, trueName: NSString) -> None
  - replaceObject:withObject:(anObject: id, replacement: id) -> None
  - cursor() -> c_uint
  - resetUnarchiverWithData:atIndex:(anObject: NSData, pos: c_uint) -> None
  - directDataAccess() -> c_bool
  - deserializeHeaderAt:version:classes:objects:pointers:(pos: POINTER(c_uint), v: POINTER(c_uint), c: POINTER(c_uint), o: POINTER(c_uint), p: POINTER(c_uint)) -> None

NSCoder: NSObject
  - encodeArrayOfObjCType:count:at:(type: c_char_p, count: NSUInteger, array: const c_void_p) -> None
  - encodeBycopyObject:(anObject: id) -> None
  - encodeByrefObject:(anObject: id) -> None
  - encodeBytes:length:(d: c_void_p, l: NSUInteger) -> None
  - encodeConditionalObject:(anObject: id) -> None
  - encodeDataObject:(data: NSData) -> None
  - encodeObject:(anObject: id) -> None
  - encodePropertyList:(plist: id) -> None
  - encodePoint:(point: NSPoint) -> None
  - encodeRect:(rect: NSRect) -> None
  - encodeRootObject:(rootObject: id) -> None
  - encodeSize:(size: NSSize) -> None
  - encodeValueOfObjCType:at:(type: c_char_p, address: const c_void_p) -> None
  - encodeValuesOfObjCTypes:(types: c_char_p, ...) -> None
  - decodeArrayOfObjCType:count:at:(type: c_char_p, count: NSUInteger, address: c_void_p) -> None
  - decodeBytesWithReturnedLength:(l: POINTER(NSUInteger)) -> c_void_p
  - decodeDataObject() -> NSData
  - decodeObject() -> id
  - decodePropertyList() -> id
  - decodePoint() -> NSPoint
  - decodeRect() -> NSRect
  - decodeSize() -> NSSize
  - decodeValueOfObjCType:at:(type: c_char_p, address: c_void_p) -> None
  - decodeValuesOfObjCTypes:(types: c_char_p, ...) -> None
  - objectZone() -> POINTER(NSZone)
  - setObjectZone:(zone: POINTER(NSZone)) -> None
  - systemVersion() -> c_uint
  - versionForClassName:(className: NSString) -> NSInteger
  - allowsKeyedCoding() -> c_bool
  - containsValueForKey:(aKey: NSString) -> c_bool
  - decodeBoolForKey:(aKey: NSString) -> c_bool
  - decodeBytesForKey:returnedLength:(aKey: NSString, alength: POINTER(NSUInteger)) -> POINTER(c_uint8)
  - decodeDoubleForKey:(aKey: NSString) -> c_double
  - decodeFloatForKey:(aKey: NSString) -> c_float
  - decodeIntForKey:(aKey: NSString) -> c_int
  - decodeInt32ForKey:(aKey: NSString) -> c_int32
  - decodeInt64ForKey:(aKey: NSString) -> c_int64
  - decodeObjectForKey:(aKey: NSString) -> id
  - encodeBool:forKey:(aBool: c_bool, aKey: NSString) -> None
  - encodeBytes:length:forKey:(aPointer: POINTER(c_uint8), length: NSUInteger, aKey: NSString) -> None
  - encodeConditionalObject:forKey:(anObject: id, aKey: NSString) -> None
  - encodeDouble:forKey:(aDouble: c_double, aKey: NSString) -> None
  - encodeFloat:forKey:(aFloat: c_float, aKey: NSString) -> None
  - encodeInt:forKey:(anInteger: c_int, aKey: NSString) -> None
  - encodeInt32:forKey:(anInteger: c_int32, aKey: NSString) -> None
  - encodeInt64:forKey:(anInteger: c_int64, aKey: NSString) -> None
  - encodeObject:forKey:(anObject: id, aKey: NSString) -> None
  - encodeInteger:forKey:(anInteger: NSInteger, key: NSString) -> None
  - decodeIntegerForKey:(key: NSString) -> NSInteger
  - decodeObjectOfClass:forKey:(cls: Class, key: NSString) -> id
  - decodeObjectOfClasses:forKey:(classes: NSSet, key: NSString) -> id
  - requiresSecureCoding() -> c_bool
  - setRequiresSecureCoding:(requiresSecureCoding: c_bool) -> None
  - encodePoint:forKey:(aPoint: NSPoint, aKey: NSString) -> None
  - encodeRect:forKey:(aRect: NSRect, aKey: NSString) -> None
  - encodeSize:forKey:(aSize: NSSize, aKey: NSString) -> None
  - decodePointForKey:(aKey: NSString) -> NSPoint
  - decodeRectForKey:(aKey: NSString) -> NSRect
  - decodeSizeForKey:(aKey: NSString) -> NSSize

NSSet: NSObject, NSCoding, NSCopying, NSMutableCopying, NSFastEnumeration
  + set() -> instancetype
  + setWithArray:(objects: NSArray) -> instancetype
  + setWithObject:(anObject: id) -> instancetype
  + setWithObjects:(firstObject: id, ...) -> instancetype
  + setWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
  + setWithSet:(aSet: NSSet) -> instancetype
  - allObjects() -> NSArray
  - anyObject() -> id
  - containsObject:(anObject: id) -> c_bool
  - count() -> NSUInteger
  - description() -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - init() -> retained instancetype, consumes self
  - initWithArray:(other: NSArray) -> retained instancetype, consumes self
  - initWithObjects:(firstObject: id, ...) -> retained instancetype, consumes self
  - initWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - initWithSet:(other: NSSet) -> retained instancetype, consumes self
  - initWithSet:copyItems:(other: NSSet, flag: c_bool) -> retained instancetype, consumes self
  - intersectsSet:(otherSet: NSSet) -> c_bool
  - isEqualToSet:(other: NSSet) -> c_bool
  - isSubsetOfSet:(otherSet: NSSet) -> c_bool
  - makeObjectsPerform:(aSelector: SEL) -> None
  - makeObjectsPerform:withObject:(aSelector: SEL, argument: id) -> None
  - makeObjectsPerformSelector:(aSelector: SEL) -> None
  - makeObjectsPerformSelector:withObject:(aSelector: SEL, argument: id) -> None
  - member:(anObject: id) -> id
  - objectEnumerator() -> NSEnumerator
  - enumerateObjectsUsingBlock:(aBlock: GSSetEnumeratorBlock) -> None
  - enumerateObjectsWithOptions:usingBlock:(opts: NSEnumerationOptions, aBlock: GSSetEnumeratorBlock) -> None
  - objectsPassingTest:(aBlock: GSSetFilterBlock) -> NSSet
  - objectsWithOptions:passingTest:(opts: NSEnumerationOptions, aBlock: GSSetFilterBlock) -> NSSet
  - setByAddingObject:(anObject: id) -> NSSet
  - setByAddingObjectsFromSet:(other: NSSet) -> NSSet
  - setByAddingObjectsFromArray:(other: NSArray) -> NSSet
  - filteredSetUsingPredicate:(predicate: NSPredicate) -> NSSet
  - sortedArrayUsingDescriptors:(sortDescriptors: NSArray) -> NSArray

NSMutableSet: NSSet
  + setWithCapacity:(numItems: NSUInteger) -> instancetype
  - addObject:(anObject: id) -> None
  - addObjectsFromArray:(array: NSArray) -> None
  - initWithCapacity:(numItems: NSUInteger) -> retained instancetype, consumes self
  - intersectSet:(other: NSSet) -> None
  - minusSet:(other: NSSet) -> None
  - removeAllObjects() -> None
  - removeObject:(anObject: id) -> None
  - setSet:(other: NSSet) -> None
  - unionSet:(other: NSSet) -> None
  - filterUsingPredicate:(predicate: NSPredicate) -> None

NSCountedSet: NSMutableSet
  - countForObject:(anObject: id) -> NSUInteger
  - purge:(level: NSInteger) -> None
  - unique:(anObject: id) -> retained id, consumes 0

NSEnumerator: NSObject, NSFastEnumeration
  - allObjects() -> NSArray
  - nextObject() -> id

NSArray: NSObject, NSCoding, NSCopying, NSMutableCopying, NSFastEnumeration
  + array() -> instancetype
  + arrayWithArray:(array: NSArray) -> instancetype
  + arrayWithContentsOfFile:(file: NSString) -> instancetype
  + arrayWithContentsOfURL:(aURL: NSURL) -> instancetype
  + arrayWithObject:(anObject: id) -> instancetype
  + arrayWithObjects:(firstObject: id, ...) -> instancetype
  + arrayWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
  - arrayByAddingObject:(anObject: id) -> NSArray
  - arrayByAddingObjectsFromArray:(anotherArray: NSArray) -> NSArray
  - containsObject:(anObject: id) -> c_bool
  - count() -> NSUInteger
  - getObjects:(aBuffer: POINTER(id)) -> None
  - getObjects:range:(aBuffer: POINTER(id), aRange: NSRange) -> None
  - indexOfObject:(anObject: id) -> NSUInteger
  - indexOfObject:inRange:(anObject: id, aRange: NSRange) -> NSUInteger
  - indexOfObjectIdenticalTo:(anObject: id) -> NSUInteger
  - indexOfObjectIdenticalTo:inRange:(anObject: id, aRange: NSRange) -> NSUInteger
  - init() -> retained instancetype, consumes self
  - initWithArray:(array: NSArray) -> retained instancetype, consumes self
  - initWithArray:copyItems:(array: NSArray, shouldCopy: c_bool) -> retained instancetype, consumes self
  - initWithContentsOfFile:(file: NSString) -> retained instancetype, consumes self
  - initWithContentsOfURL:(aURL: NSURL) -> retained instancetype, consumes self
  - initWithObjects:(firstObject: id, ...) -> retained instancetype, consumes self
  - initWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - lastObject() -> id
  - firstObject() -> id
  - objectAtIndex:(index: NSUInteger) -> id
  - objectsAtIndexes:(indexes: NSIndexSet) -> NSArray
  - firstObjectCommonWithArray:(otherArray: NSArray) -> id
  - isEqualToArray:(otherArray: NSArray) -> c_bool
  - makeObjectsPerform:(aSelector: SEL) -> None
  - makeObjectsPerform:withObject:(aSelector: SEL, argument: id) -> None
  - makeObjectsPerformSelector:(aSelector: SEL) -> None
  - makeObjectsPerformSelector:withObject:(aSelector: SEL, arg: id) -> None
  - sortedArrayHint() -> NSData
  - sortedArrayUsingFunction:context:(comparator: CFUNCTYPE(NSComparisonResult, id, id, c_void_p), context: c_void_p) -> NSArray
  - sortedArrayUsingFunction:context:hint:(comparator: CFUNCTYPE(NSComparisonResult, id, id, c_void_p), context: c_void_p, hint: NSData) -> NSArray
  - sortedArrayUsingSelector:(comparator: SEL) -> NSArray
  - subarrayWithRange:(aRange: NSRange) -> NSArray
  - componentsJoinedByString:(separator: NSString) -> NSString
  - pathsMatchingExtensions:(extensions: NSArray) -> NSArray
  - objectEnumerator() -> NSEnumerator
  - reverseObjectEnumerator() -> NSEnumerator
  - description() -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - descriptionWithLocale:indent:(locale: id, level: NSUInteger) -> NSString
  - writeToFile:atomically:(path: NSString, useAuxiliaryFile: c_bool) -> c_bool
  - writeToURL:atomically:(url: NSURL, useAuxiliaryFile: c_bool) -> c_bool
  - valueForKey:(key: NSString) -> id
  - setValue:forKey:(value: id, key: NSString) -> None
  - enumerateObjectsUsingBlock:(aBlock: GSEnumeratorBlock) -> None
  - enumerateObjectsWithOptions:usingBlock:(opts: NSEnumerationOptions, aBlock: GSEnumeratorBlock) -> None
  - enumerateObjectsAtIndexes:options:usingBlock:(indexSet: NSIndexSet, opts: NSEnumerationOptions, block: GSEnumeratorBlock) -> None
  - indexesOfObjectsWithOptions:passingTest:(opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSIndexSet
  - indexesOfObjectsPassingTest:(predicate: GSPredicateBlock) -> NSIndexSet
  - indexesOfObjectsAtIndexes:options:passingTest:(indexSet: NSIndexSet, opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSIndexSet
  - indexOfObjectWithOptions:passingTest:(opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSUInteger
  - indexOfObjectPassingTest:(predicate: GSPredicateBlock) -> NSUInteger
  - indexOfObjectAtIndexes:options:passingTest:(indexSet: NSIndexSet, opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSUInteger
  - sortedArrayUsingComparator:(comparator: NSComparator) -> NSArray
  - sortedArrayWithOptions:usingComparator:(options: NSSortOptions, comparator: NSComparator) -> NSArray
  - indexOfObject:inSortedRange:options:usingComparator:(key: id, range: NSRange, options: NSBinarySearchingOptions, comparator: NSComparator) -> NSUInteger
  - objectAtIndexedSubscript:(anIndex: NSUInteger) -> id
  - insertionPosition:usingFunction:context:(item: id, sorter: CFUNCTYPE(NSComparisonResult, id, id, c_void_p), context: c_void_p) -> NSUInteger
  - insertionPosition:usingSelector:(item: id, comp: SEL) -> NSUInteger
  - filteredArrayUsingPredicate:(predicate: NSPredicate) -> NSArray
  - addObserver:toObjectsAtIndexes:forKeyPath:options:context:(anObserver: NSObject, indexes: NSIndexSet, aPath: NSString, options: NSKeyValueObservingOptions, aContext: c_void_p) -> None
  - removeObserver:fromObjectsAtIndexes:forKeyPath:(anObserver: NSObject, indexes: NSIndexSet, aPath: NSString) -> None
  - sortedArrayUsingDescriptors:(sortDescriptors: NSArray) -> NSArray

NSMutableArray: NSArray
  + arrayWithCapacity:(numItems: NSUInteger) -> instancetype
  - addObject:(anObject: id) -> None
  - addObjectsFromArray:(otherArray: NSArray) -> None
  - exchangeObjectAtIndex:withObjectAtIndex:(i1: NSUInteger, i2: NSUInteger) -> None
  - initWithCapacity:(numItems: NSUInteger) -> retained instancetype, consumes self
  - insertObject:atIndex:(anObject: id, index: NSUInteger) -> None
  - insertObjects:atIndexes:(objects: NSArray, indexes: NSIndexSet) -> None
  - removeObjectAtIndex:(index: NSUInteger) -> None
  - removeObjectsAtIndexes:(indexes: NSIndexSet) -> None
  - replaceObjectAtIndex:withObject:(index: NSUInteger, anObject: id) -> None
  - replaceObjectsAtIndexes:withObjects:(indexes: NSIndexSet, objects: NSArray) -> None
  - replaceObjectsInRange:withObjectsFromArray:(aRange: NSRange, anArray: NSArray) -> None
  - replaceObjectsInRange:withObjectsFromArray:range:(aRange: NSRange, anArray: NSArray, anotherRange: NSRange) -> None
  - setArray:(otherArray: NSArray) -> None
  - removeAllObjects() -> None
  - removeLastObject() -> None
  - removeObject:(anObject: id) -> None
  - removeObject:inRange:(anObject: id, aRange: NSRange) -> None
  - removeObjectIdenticalTo:(anObject: id) -> None
  - removeObjectIdenticalTo:inRange:(anObject: id, aRange: NSRange) -> None
  - removeObjectsInArray:(otherArray: NSArray) -> None
  - removeObjectsInRange:(aRange: NSRange) -> None
  - removeObjectsFromIndices:numIndices:(indices: POINTER(NSUInteger), count: NSUInteger) -> None
  - sortUsingFunction:context:(compare: CFUNCTYPE(NSComparisonResult, id, id, c_void_p), context: c_void_p) -> None
  - sortUsingSelector:(comparator: SEL) -> None
  - sortUsingComparator:(comparator: NSComparator) -> None
  - sortWithOptions:usingComparator:(options: NSSortOptions, comparator: NSComparator) -> None
  - setObject:atIndexedSubscript:(anObject: id, anIndex: NSUInteger) -> None
  - filterUsingPredicate:(predicate: NSPredicate) -> None
  - sortUsingDescriptors:(sortDescriptors: NSArray) -> None

NSAttributedString: NSObject, NSCoding, NSCopying, NSMutableCopying
  - initWithString:(aString: NSString) -> retained instancetype, consumes self
  - initWithAttributedString:(attributedString: NSAttributedString) -> retained instancetype, consumes self
  - initWithString:attributes:(aString: NSString, attributes: NSDictionary) -> retained instancetype, consumes self
  - length() -> NSUInteger
  - string() -> NSString
  - attributesAtIndex:effectiveRange:(index: NSUInteger, aRange: POINTER(NSRange)) -> NSDictionary
  - attributesAtIndex:longestEffectiveRange:inRange:(index: NSUInteger, aRange: POINTER(NSRange), rangeLimit: NSRange) -> NSDictionary
  - attribute:atIndex:effectiveRange:(attributeName: NSString, index: NSUInteger, aRange: POINTER(NSRange)) -> id
  - attribute:atIndex:longestEffectiveRange:inRange:(attributeName: NSString, index: NSUInteger, aRange: POINTER(NSRange), rangeLimit: NSRange) -> id
  - isEqualToAttributedString:(otherString: NSAttributedString) -> c_bool
  - attributedSubstringFromRange:(aRange: NSRange) -> NSAttributedString
  - attributedSubstringWithRange:(aRange: NSRange) -> NSAttributedString

NSMutableAttributedString: NSAttributedString
  - mutableString() -> NSMutableString
  - deleteCharactersInRange:(aRange: NSRange) -> None
  - setAttributes:range:(attributes: NSDictionary, aRange: NSRange) -> None
  - addAttribute:value:range:(name: NSString, value: id, aRange: NSRange) -> None
  - addAttributes:range:(attributes: NSDictionary, aRange: NSRange) -> None
  - removeAttribute:range:(name: NSString, aRange: NSRange) -> None
  - appendAttributedString:(attributedString: NSAttributedString) -> None
  - insertAttributedString:atIndex:(attributedString: NSAttributedString, index: NSUInteger) -> None
  - replaceCharactersInRange:withAttributedString:(aRange: NSRange, attributedString: NSAttributedString) -> None
  - replaceCharactersInRange:withString:(aRange: NSRange, aString: NSString) -> None
  - setAttributedString:(attributedString: NSAttributedString) -> None
  - beginEditing() -> None
  - endEditing() -> None

NSDictionary: NSObject, NSCoding, NSCopying, NSMutableCopying, NSFastEnumeration
  + dictionary() -> instancetype
  + dictionaryWithContentsOfFile:(path: NSString) -> instancetype
  + dictionaryWithContentsOfURL:(aURL: NSURL) -> instancetype
  + dictionaryWithDictionary:(otherDictionary: NSDictionary) -> instancetype
  + dictionaryWithObject:forKey:(object: id, key: id) -> instancetype
  + dictionaryWithObjects:forKeys:(objects: NSArray, keys: NSArray) -> instancetype
  + dictionaryWithObjects:forKeys:count:(objects: POINTER(id), keys: POINTER(id), count: NSUInteger) -> instancetype
  + dictionaryWithObjectsAndKeys:(firstObject: id, ...) -> instancetype
  - allKeys() -> NSArray
  - allKeysForObject:(anObject: id) -> NSArray
  - allValues() -> NSArray
  - count() -> NSUInteger
  - description() -> NSString
  - descriptionInStringsFileFormat() -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - descriptionWithLocale:indent:(locale: id, level: NSUInteger) -> NSString
  - enumerateKeysAndObjectsUsingBlock:(aBlock: GSKeysAndObjectsEnumeratorBlock) -> None
  - enumerateKeysAndObjectsWithOptions:usingBlock:(opts: NSEnumerationOptions, aBlock: GSKeysAndObjectsEnumeratorBlock) -> None
  - getObjects:andKeys:(objects: POINTER(id), keys: POINTER(id)) -> None
  - init() -> retained instancetype, consumes self
  - initWithContentsOfFile:(path: NSString) -> retained instancetype, consumes self
  - initWithContentsOfURL:(aURL: NSURL) -> retained instancetype, consumes self
  - initWithDictionary:(otherDictionary: NSDictionary) -> retained instancetype, consumes self
  - initWithDictionary:copyItems:(other: NSDictionary, shouldCopy: c_bool) -> retained instancetype, consumes self
  - initWithObjects:forKeys:(objects: NSArray, keys: NSArray) -> retained instancetype, consumes self
  - initWithObjectsAndKeys:(firstObject: id, ...) -> retained instancetype, consumes self
  - initWithObjects:forKeys:count:(objects: POINTER(id), keys: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - isEqualToDictionary:(other: NSDictionary) -> c_bool
  - keyEnumerator() -> NSEnumerator
  - keysOfEntriesPassingTest:(aPredicate: GSKeysAndObjectsPredicateBlock) -> NSSet
  - keysOfEntriesWithOptions:passingTest:(opts: NSEnumerationOptions, aPredicate: GSKeysAndObjectsPredicateBlock) -> NSSet
  - keysSortedByValueUsingSelector:(comp: SEL) -> NSArray
  - keysSortedByValueUsingComparator:(cmptr: NSComparator) -> NSArray
  - keysSortedByValueWithOptions:usingComparator:(opts: NSSortOptions, cmptr: NSComparator) -> NSArray
  - objectEnumerator() -> NSEnumerator
  - objectForKey:(aKey: id) -> id
  - objectsForKeys:notFoundMarker:(keys: NSArray, marker: id) -> NSArray
  - valueForKey:(key: NSString) -> id
  - writeToFile:atomically:(path: NSString, useAuxiliaryFile: c_bool) -> c_bool
  - writeToURL:atomically:(url: NSURL, useAuxiliaryFile: c_bool) -> c_bool
  - objectForKeyedSubscript:(aKey: id) -> id
  - fileCreationDate() -> NSDate
  - fileExtensionHidden() -> c_bool
  - fileHFSCreatorCode() -> OSType
  - fileHFSTypeCode() -> OSType
  - fileIsAppendOnly() -> c_bool
  - fileIsImmutable() -> c_bool
  - fileSize() -> c_ulonglong
  - fileType() -> NSString
  - fileOwnerAccountID() -> NSNumber
  - fileOwnerAccountName() -> NSString
  - fileGroupOwnerAccountID() -> NSNumber
  - fileGroupOwnerAccountName() -> NSString
  - fileModificationDate() -> NSDate
  - filePosixPermissions() -> NSUInteger
  - fileSystemNumber() -> NSUInteger
  - fileSystemFileNumber() -> NSUInteger

NSMutableDictionary: NSDictionary
  + dictionaryWithCapacity:(numItems: NSUInteger) -> instancetype
  - addEntriesFromDictionary:(otherDictionary: NSDictionary) -> None
  - initWithCapacity:(numItems: NSUInteger) -> retained instancetype, consumes self
  - removeAllObjects() -> None
  - removeObjectForKey:(aKey: id) -> None
  - removeObjectsForKeys:(keyArray: NSArray) -> None
  - setObject:forKey:(anObject: id, aKey: id) -> None
  - setDictionary:(otherDictionary: NSDictionary) -> None
  - setValue:forKey:(value: id, key: NSString) -> None
  - takeStoredValue:forKey:(value: id, key: NSString) -> None
  - takeValue:forKey:(value: id, key: NSString) -> None
  - setObject:forKeyedSubscript:(anObject: id, aKey: id) -> None

NSAutoreleasePool: NSObject
  + addObject:(anObj: id) -> None
  + allocWithZone:(zone: POINTER(NSZone)) -> retained instancetype
  - addObject:(anObj: id) -> None
  - autorelease() -> instancetype
  - drain() -> None
  - release() -> None
  - retain() -> instancetype
  + autoreleaseCountForObject:(anObject: id) -> c_uint
  + currentPool() -> id
  + enableRelease:(enable: c_bool) -> None
  + freeCache() -> None
  + setPoolCountThreshold:(c: c_uint) -> None
  - autoreleaseCount() -> c_uint
  - emptyPool() -> None

NSBackgroundActivityScheduler: NSObject
  - initWithIdentifier:(identifier: NSString) -> retained instancetype, consumes self
  - identifier() -> NSString
  - setIdentifier:(identifier: NSString) -> None
  - qualityOfService() -> NSQualityOfService
  - setQualityOfService:(qualityOfService: NSQualityOfService) -> None
  - repeats() -> c_bool
  - setRepeats:(flag: c_bool) -> None
  - interval() -> NSTimeInterval
  - setInterval:(interval: NSTimeInterval) -> None
  - tolerance() -> NSTimeInterval
  - setTolerance:(tolerance: NSTimeInterval) -> None
  - shouldDefer() -> c_bool
  - setShouldDefer:(flag: c_bool) -> None
  - scheduleWithBlock:(block: GSScheduledBlock) -> None
  - invalidate() -> None

NSBundle: NSObject
  + allBundles() -> NSArray
  + allFrameworks() -> NSArray
  + mainBundle() -> NSBundle
  + bundleForClass:(aClass: Class) -> NSBundle
  + bundleWithIdentifier:(identifier: NSString) -> NSBundle
  + bundleWithPath:(path: NSString) -> NSBundle
  + bundleWithURL:(url: NSURL) -> NSBundle
  + pathForResource:ofType:inDirectory:(name: NSString, extension: NSString, bundlePath: NSString) -> NSString
  + pathForResource:ofType:inDirectory:withVersion:(name: NSString, extension: NSString, bundlePath: NSString, version: c_int) -> NSString
  + URLForResource:withExtension:subdirectory:inBundleWithURL:(name: NSString, extension: NSString, subpath: NSString, bundleURL: NSURL) -> NSURL
  - initWithPath:(path: NSString) -> retained instancetype, consumes self
  - initWithURL:(url: NSURL) -> retained instancetype, consumes self
  - bundlePath() -> NSString
  - bundleURL() -> NSURL
  - classNamed:(className: NSString) -> Class
  - principalClass() -> Class
  + pathsForResourcesOfType:inDirectory:(extension: NSString, bundlePath: NSString) -> NSArray
  - pathsForResourcesOfType:inDirectory:(extension: NSString, subPath: NSString) -> NSArray
  - pathForResource:ofType:inDirectory:(name: NSString, extension: NSString, subPath: NSString) -> NSString
  - pathForResource:ofType:(name: NSString, extension: NSString) -> NSString
  - URLForResource:withExtension:(name: NSString, extension: NSString) -> NSURL
  - URLForResource:withExtension:subdirectory:(name: NSString, extension: NSString, subpath: NSString) -> NSURL
  - URLForResource:withExtension:subdirectory:localization:(name: NSString, extension: NSString, subpath: NSString, localizationName: NSString) -> NSURL
  - localizedStringForKey:value:table:(key: NSString, value: NSString, tableName: NSString) -> NSString
  - resourcePath() -> NSString
  - resourceURL() -> NSURL
  - builtInPlugInsPath() -> NSString
  - builtInPlugInsURL() -> NSURL
  - privateFrameworksPath() -> NSString
  - privateFrameworksURL() -> NSURL
  - bundleIdentifier() -> NSString
  - bundleVersion() -> c_uint
  - setBundleVersion:(version: c_uint) -> None
  + preferredLocalizationsFromArray:(localizationsArray: NSArray) -> NSArray
  + preferredLocalizationsFromArray:forPreferences:(localizationsArray: NSArray, preferencesArray: NSArray) -> NSArray
  - isLoaded() -> c_bool
  - pathsForResourcesOfType:inDirectory:forLocalization:(extension: NSString, subPath: NSString, localizationName: NSString) -> NSArray
  - pathForResource:ofType:inDirectory:forLocalization:(name: NSString, extension: NSString, subPath: NSString, localizationName: NSString) -> NSString
  - infoDictionary() -> NSDictionary
  - localizedInfoDictionary() -> NSDictionary
  - developmentLocalization() -> NSString
  - objectForInfoDictionaryKey:(key: NSString) -> id
  - localizations() -> NSArray
  - preferredLocalizations() -> NSArray
  - load() -> c_bool
  - unload() -> c_bool
  - executablePath() -> NSString
  - executableURL() -> NSURL
  - pathForAuxiliaryExecutable:(executableName: NSString) -> NSString
  - URLForAuxiliaryExecutable:(executableName: NSString) -> NSURL
  - executableArchitectures() -> NSArray
  - preflightAndReturnError:(error: out(NSError)) -> c_bool
  - loadAndReturnError:(error: out(NSError)) -> c_bool
  + bundleForLibrary:version:(libraryName: NSString, interfaceVersion: NSString) -> NSBundle
  + bundleForLibrary:(libraryName: NSString) -> NSBundle
  + pathForLibraryResource:ofType:inDirectory:(name: NSString, extension: NSString, bundlePath: NSString) -> NSString
  - cleanPathCache() -> None

NSCache: NSObject
  - countLimit() -> NSUInteger
  - totalCostLimit() -> NSUInteger
  - delegate() -> id
  - evictsObjectsWithDiscardedContent() -> c_bool
  - name() -> NSString
  - objectForKey:(key: id) -> id
  - removeAllObjects() -> None
  - removeObjectForKey:(key: id) -> None
  - setCountLimit:(lim: NSUInteger) -> None
  - setDelegate:(del_: id) -> None
  - setEvictsObjectsWithDiscardedContent:(b: c_bool) -> None
  - setName:(cacheName: NSString) -> None
  - setObject:forKey:cost:(obj: id, key: id, num: NSUInteger) -> None
  - setObject:forKey:(obj: id, key: id) -> None
  - setTotalCostLimit:(lim: NSUInteger) -> None

NSDateComponents: NSObject, NSCopying
  - day() -> NSInteger
  - era() -> NSInteger
  - hour() -> NSInteger
  - minute() -> NSInteger
  - month() -> NSInteger
  - second() -> NSInteger
  - week() -> NSInteger
  - weekday() -> NSInteger
  - weekdayOrdinal() -> NSInteger
  - year() -> NSInteger
  - setDay:(v: NSInteger) -> None
  - setEra:(v: NSInteger) -> None
  - setHour:(v: NSInteger) -> None
  - setMinute:(v: NSInteger) -> None
  - setMonth:(v: NSInteger) -> None
  - setSecond:(v: NSInteger) -> None
  - setWeek:(v: NSInteger) -> None
  - setWeekday:(v: NSInteger) -> None
  - setWeekdayOrdinal:(v: NSInteger) -> None
  - setYear:(v: NSInteger) -> None
  - quarter() -> NSInteger
  - setQuarter:(v: NSInteger) -> None
  - calendar() -> NSCalendar
  - timeZone() -> NSTimeZone
  - setCalendar:(cal: NSCalendar) -> None
  - setTimeZone:(tz: NSTimeZone) -> None
  - date() -> NSDate
  - weekOfMonth() -> NSInteger
  - weekOfYear() -> NSInteger
  - yearForWeekOfYear() -> NSInteger
  - nanosecond() -> NSInteger
  - setWeekOfMonth:(v: NSInteger) -> None
  - setWeekOfYear:(v: NSInteger) -> None
  - setYearForWeekOfYear:(v: NSInteger) -> None
  - setNanosecond:(v: NSInteger) -> None
  - leapMonth() -> c_bool
  - setLeapMonth:(v: c_bool) -> None
  - isValidDate() -> c_bool
  - isValidDateInCalendar:(calendar: NSCalendar) -> c_bool
  - valueForComponent:(unit: NSCalendarUnit) -> NSInteger
  - setValue:forComponent:(value: NSInteger, unit: NSCalendarUnit) -> None

NSCalendar: NSObject, NSCoding, NSCopying
  + currentCalendar() -> id
  + calendarWithIdentifier:(string: NSString) -> id
  - initWithCalendarIdentifier:(string: NSString) -> retained instancetype, consumes self
  - calendarIdentifier() -> NSString
  - components:fromDate:(unitFlags: NSUInteger, date: NSDate) -> NSDateComponents
  - components:fromDate:toDate:options:(unitFlags: NSUInteger, startingDate: NSDate, resultDate: NSDate, opts: NSUInteger) -> NSDateComponents
  - dateByAddingComponents:toDate:options:(comps: NSDateComponents, date: NSDate, opts: NSUInteger) -> NSDate
  - dateFromComponents:(comps: NSDateComponents) -> NSDate
  - locale() -> NSLocale
  - setLocale:(locale: NSLocale) -> None
  - firstWeekday() -> NSUInteger
  - setFirstWeekday:(weekday: NSUInteger) -> None
  - minimumDaysInFirstWeek() -> NSUInteger
  - setMinimumDaysInFirstWeek:(mdw: NSUInteger) -> None
  - timeZone() -> NSTimeZone
  - setTimeZone:(tz: NSTimeZone) -> None
  - maximumRangeOfUnit:(unit: NSCalendarUnit) -> NSRange
  - minimumRangeofUnit:(unit: NSCalendarUnit) -> NSRange
  - ordinalityOfUnit:inUnit:forDate:(smaller: NSCalendarUnit, larger: NSCalendarUnit, date: NSDate) -> NSUInteger
  - rangeOfUnit:inUnit:forDate:(smaller: NSCalendarUnit, larger: NSCalendarUnit, date: NSDate) -> NSRange
  + autoupdatingCurrentCalendar() -> id
  - rangeOfUnit:startDate:interval:forDate:(unit: NSCalendarUnit, datep: out(NSDate), tip: POINTER(NSTimeInterval), date: NSDate) -> c_bool

NSCalendarDate: NSDate
  + calendarDate() -> id
  + dateWithString:calendarFormat:(description: NSString, format: NSString) -> id
  + dateWithString:calendarFormat:locale:(description: NSString, format: NSString, dictionary: NSDictionary) -> id
  + dateWithYear:month:day:hour:minute:second:timeZone:(year: NSInteger, month: NSUInteger, day: NSUInteger, hour: NSUInteger, minute: NSUInteger, second: NSUInteger, aTimeZone: NSTimeZone) -> id
  - initWithString:(description: NSString) -> retained instancetype, consumes self
  - initWithString:calendarFormat:(description: NSString, format: NSString) -> retained instancetype, consumes self
  - initWithString:calendarFormat:locale:(description: NSString, fmt: NSString, locale: NSDictionary) -> retained instancetype, consumes self
  - initWithYear:month:day:hour:minute:second:timeZone:(year: NSInteger, month: NSUInteger, day: NSUInteger, hour: NSUInteger, minute: NSUInteger, second: NSUInteger, aTimeZone: NSTimeZone) -> retained instancetype, consumes self
  - dayOfCommonEra() -> NSInteger
  - dayOfMonth() -> NSInteger
  - dayOfWeek() -> NSInteger
  - dayOfYear() -> NSInteger
  - hourOfDay() -> NSInteger
  - minuteOfHour() -> NSInteger
  - monthOfYear() -> NSInteger
  - secondOfMinute() -> NSInteger
  - yearOfCommonEra() -> NSInteger
  - addYear:month:day:hour:minute:second:(year: NSInteger, month: NSInteger, day: NSInteger, hour: NSInteger, minute: NSInteger, second: NSInteger) -> NSCalendarDate
  - description() -> NSString
  - descriptionWithCalendarFormat:(format: NSString) -> NSString
  - descriptionWithCalendarFormat:locale:(format: NSString, locale: NSDictionary) -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - calendarFormat() -> NSString
  - setCalendarFormat:(format: NSString) -> None
  - setTimeZone:(aTimeZone: NSTimeZone) -> None
  - timeZone() -> NSTimeZone
  - timeZoneDetail() -> NSTimeZoneDetail
  - lastDayOfGregorianMonth:year:(month: NSInteger, year: NSInteger) -> NSInteger
  - absoluteGregorianDay:month:year:(day: NSInteger, month: NSInteger, year: NSInteger) -> NSInteger
  - gregorianDateFromAbsolute:day:month:year:(d: NSInteger, day: POINTER(NSInteger), month: POINTER(NSInteger), year: POINTER(NSInteger)) -> None
  - dateByAddingYears:months:days:hours:minutes:seconds:(years: NSInteger, months: NSInteger, days: NSInteger, hours: NSInteger, minutes: NSInteger, seconds: NSInteger) -> NSCalendarDate
  - years:months:days:hours:minutes:seconds:sinceDate:(years: POINTER(NSInteger), months: POINTER(NSInteger), days: POINTER(NSInteger), hours: POINTER(NSInteger), minutes: POINTER(NSInteger), seconds: POINTER(NSInteger), date: NSDate) -> None
  - isoYear() -> NSUInteger
  - weekOfYear() -> NSInteger

NSCharacterSet: NSObject, NSCoding, NSCopying, NSMutableCopying
  + alphanumericCharacterSet() -> id
  + capitalizedLetterCharacterSet() -> id
  + controlCharacterSet() -> id
  + decimalDigitCharacterSet() -> id
  + decomposableCharacterSet() -> id
  + illegalCharacterSet() -> id
  + letterCharacterSet() -> id
  + lowercaseLetterCharacterSet() -> id
  + newlineCharacterSet() -> id
  + URLFragmentAllowedCharacterSet() -> id
  + URLHostAllowedCharacterSet() -> id
  + URLPasswordAllowedCharacterSet() -> id
  + URLPathAllowedCharacterSet() -> id
  + URLQueryAllowedCharacterSet() -> id
  + URLUserAllowedCharacterSet() -> id
  + nonBaseCharacterSet() -> id
  + punctuationCharacterSet() -> id
  + symbolCharacterSet() -> id
  + uppercaseLetterCharacterSet() -> id
  + whitespaceAndNewlineCharacterSet() -> id
  + whitespaceCharacterSet() -> id
  + characterSetWithBitmapRepresentation:(data: NSData) -> id
  + characterSetWithCharactersInString:(aString: NSString) -> id
  + characterSetWithRange:(aRange: NSRange) -> id
  + characterSetWithContentsOfFile:(aFile: NSString) -> id
  - bitmapRepresentation() -> NSData
  - characterIsMember:(aCharacter: unichar) -> c_bool
  - hasMemberInPlane:(aPlane: c_uint8) -> c_bool
  - invertedSet() -> NSCharacterSet
  - isSupersetOfSet:(aSet: NSCharacterSet) -> c_bool
  - longCharacterIsMember:(aCharacter: c_uint32) -> c_bool

NSMutableCharacterSet: NSCharacterSet
  - addCharactersInRange:(aRange: NSRange) -> None
  - addCharactersInString:(aString: NSString) -> None
  - formIntersectionWithCharacterSet:(otherSet: NSCharacterSet) -> None
  - formUnionWithCharacterSet:(otherSet: NSCharacterSet) -> None
  - removeCharactersInRange:(aRange: NSRange) -> None
  - removeCharactersInString:(aString: NSString) -> None
  - invert() -> None

NSClassDescription: NSObject
  + classDescriptionForClass:(aClass: Class) -> NSClassDescription
  + invalidateClassDescriptionCache() -> None
  + registerClassDescription:forClass:(aDescription: NSClassDescription, aClass: Class) -> None
  - attributeKeys() -> NSArray
  - inverseForRelationshipKey:(aKey: NSString) -> NSString
  - toManyRelationshipKeys() -> NSArray
  - toOneRelationshipKeys() -> NSArray

NSException: NSObject, NSCoding, NSCopying
  + exceptionWithName:reason:userInfo:(name: NSString, reason: NSString, userInfo: NSDictionary) -> NSException
  + raise:format:(name: NSString, format: NSString, ...) -> None
  + raise:format:arguments:(name: NSString, format: NSString, argList: c_void_p) -> None
  - callStackReturnAddresses() -> NSArray
  - callStackSymbols() -> NSArray
  - initWithName:reason:userInfo:(name: NSString, reason: NSString, userInfo: NSDictionary) -> retained instancetype, consumes self
  - name() -> NSString
  - raise() -> None
  - reason() -> NSString
  - userInfo() -> NSDictionary

NSAssertionHandler: NSObject
  + currentHandler() -> NSAssertionHandler
  - handleFailureInFunction:file:lineNumber:description:(functionName: NSString, fileName: NSString, line: NSInteger, format: NSString, ...) -> None
  - handleFailureInMethod:object:file:lineNumber:description:(aSelector: SEL, object: id, fileName: NSString, line: NSInteger, format: NSString, ...) -> None

NSComparisonPredicate: NSPredicate
  + predicateWithLeftExpression:rightExpression:customSelector:(left: NSExpression, right: NSExpression, sel: SEL) -> NSPredicate
  + predicateWithLeftExpression:rightExpression:modifier:type:options:(left: NSExpression, right: NSExpression, modifier: NSComparisonPredicateModifier, type: NSPredicateOperatorType, opts: NSUInteger) -> NSPredicate
  - comparisonPredicateModifier() -> NSComparisonPredicateModifier
  - customSelector() -> SEL
  - initWithLeftExpression:rightExpression:customSelector:(left: NSExpression, right: NSExpression, sel: SEL) -> retained NSPredicate, consumes self
  - initWithLeftExpression:rightExpression:modifier:type:options:(left: NSExpression, right: NSExpression, modifier: NSComparisonPredicateModifier, type: NSPredicateOperatorType, opts: NSUInteger) -> retained instancetype, consumes self
  - leftExpression() -> NSExpression
  - options() -> NSUInteger
  - predicateOperatorType() -> NSPredicateOperatorType
  - rightExpression() -> NSExpression

NSExpression: NSObject, NSCoding, NSCopying
  + expressionForConstantValue:(obj: id) -> NSExpression
  + expressionForEvaluatedObject() -> NSExpression
  + expressionForFunction:arguments:(name: NSString, args: NSArray) -> NSExpression
  + expressionForKeyPath:(path: NSString) -> NSExpression
  + expressionForVariable:(string: NSString) -> NSExpression
  - arguments() -> NSArray
  - constantValue() -> id
  - expressionType() -> NSExpressionType
  - expressionValueWithObject:context:(object: id, context: NSMutableDictionary) -> id
  - function() -> NSString
  - initWithExpressionType:(type: NSExpressionType) -> retained instancetype, consumes self
  - keyPath() -> NSString
  - operand() -> NSExpression
  - variable() -> NSString

NSPredicate: NSObject, NSCoding, NSCopying
  + predicateWithFormat:(format: NSString, ...) -> NSPredicate
  + predicateWithFormat:argumentArray:(format: NSString, args: NSArray) -> NSPredicate
  + predicateWithFormat:arguments:(format: NSString, args: c_void_p) -> NSPredicate
  + predicateWithValue:(value: c_bool) -> NSPredicate
  + predicateWithBlock:(block: GSBlockPredicateBlock) -> NSPredicate
  - evaluateWithObject:(object: id) -> c_bool
  - predicateFormat() -> NSString
  - predicateWithSubstitutionVariables:(variables: NSDictionary) -> NSPredicate
  - evaluateWithObject:substitutionVariables:(object: id, variables: NSDictionary) -> c_bool

NSCompoundPredicate: NSPredicate
  + andPredicateWithSubpredicates:(list: NSArray) -> NSPredicate
  + notPredicateWithSubpredicate:(predicate: NSPredicate) -> NSPredicate
  + orPredicateWithSubpredicates:(list: NSArray) -> NSPredicate
  - compoundPredicateType() -> NSCompoundPredicateType
  - initWithType:subpredicates:(type: NSCompoundPredicateType, list: NSArray) -> retained instancetype, consumes self
  - subpredicates() -> NSArray

NSConnection: NSObject
  + allConnections() -> NSArray
  + connectionWithReceivePort:sendPort:(r: NSPort, s: NSPort) -> NSConnection
  + connectionWithRegisteredName:host:(n: NSString, h: NSString) -> NSConnection
  + connectionWithRegisteredName:host:usingNameServer:(n: NSString, h: NSString, s: NSPortNameServer) -> NSConnection
  + currentConversation() -> id
  + defaultConnection() -> NSConnection
  + rootProxyForConnectionWithRegisteredName:host:(n: NSString, h: NSString) -> NSDistantObject
  + rootProxyForConnectionWithRegisteredName:host:usingNameServer:(n: NSString, h: NSString, s: NSPortNameServer) -> NSDistantObject
  + serviceConnectionWithName:rootObject:(name: NSString, root: id) -> id
  + serviceConnectionWithName:rootObject:usingNameServer:(name: NSString, root: id, server: NSPortNameServer) -> id
  - addRequestMode:(mode: NSString) -> None
  - addRunLoop:(loop: NSRunLoop) -> None
  - delegate() -> id
  - enableMultipleThreads() -> None
  - independentConversationQueueing() -> c_bool
  - initWithReceivePort:sendPort:(r: NSPort, s: NSPort) -> retained instancetype, consumes self
  - invalidate() -> None
  - isValid() -> c_bool
  - localObjects() -> NSArray
  - multipleThreadsEnabled() -> c_bool
  - receivePort() -> NSPort
  - registerName:(name: NSString) -> c_bool
  - registerName:withNameServer:(name: NSString, svr: NSPortNameServer) -> c_bool
  - remoteObjects() -> NSArray
  - removeRequestMode:(mode: NSString) -> None
  - removeRunLoop:(loop: NSRunLoop) -> None
  - replyTimeout() -> NSTimeInterval
  - requestModes() -> NSArray
  - requestTimeout() -> NSTimeInterval
  - rootObject() -> id
  - rootProxy() -> NSDistantObject
  - runInNewThread() -> None
  - sendPort() -> NSPort
  - setDelegate:(anObj: id) -> None
  - setIndependentConversationQueueing:(flag: c_bool) -> None
  - setReplyTimeout:(to: NSTimeInterval) -> None
  - setRequestMode:(mode: NSString) -> None
  - setRequestTimeout:(to: NSTimeInterval) -> None
  - setRootObject:(anObj: id) -> None
  - statistics() -> NSDictionary

NSTimer: NSObject
  + scheduledTimerWithTimeInterval:invocation:repeats:(ti: NSTimeInterval, invocation: NSInvocation, f: c_bool) -> NSTimer
  + scheduledTimerWithTimeInterval:target:selector:userInfo:repeats:(ti: NSTimeInterval, object: id, selector: SEL, info: id, f: c_bool) -> NSTimer
  + scheduledTimerWithTimeInterval:repeats:block:(ti: NSTimeInterval, f: c_bool, block: GSTimerBlock) -> NSTimer
  + timerWithTimeInterval:invocation:repeats:(ti: NSTimeInterval, invocation: NSInvocation, f: c_bool) -> NSTimer
  + timerWithTimeInterval:target:selector:userInfo:repeats:(ti: NSTimeInterval, object: id, selector: SEL, info: id, f: c_bool) -> NSTimer
  + timerWithTimeInterval:repeats:block:(ti: NSTimeInterval, f: c_bool, block: GSTimerBlock) -> NSTimer
  - fire() -> None
  - fireDate() -> NSDate
  - invalidate() -> None
  - userInfo() -> id
  - isValid() -> c_bool
  - timeInterval() -> NSTimeInterval
  - initWithFireDate:interval:target:selector:userInfo:repeats:(fd: NSDate, ti: NSTimeInterval, object: id, selector: SEL, info: id, f: c_bool) -> retained instancetype, consumes self
  - setFireDate:(fireDate: NSDate) -> None
  - initWithFireDate:interval:repeats:block:(date: NSDate, interval: NSTimeInterval, repeats: c_bool, block: GSTimerBlock) -> retained instancetype, consumes self

NSRunLoop: NSObject
  + currentRunLoop() -> NSRunLoop
  + mainRunLoop() -> NSRunLoop
  - acceptInputForMode:beforeDate:(mode: NSString, limit_date: NSDate) -> None
  - addTimer:forMode:(timer: NSTimer, mode: NSString) -> None
  - currentMode() -> NSString
  - limitDateForMode:(mode: NSString) -> NSDate
  - run() -> None
  - runMode:beforeDate:(mode: NSString, date: NSDate) -> c_bool
  - runUntilDate:(date: NSDate) -> None
  - addPort:forMode:(port: NSPort, mode: NSString) -> None
  - cancelPerformSelectorsWithTarget:(target: id) -> None
  - cancelPerformSelector:target:argument:(aSelector: SEL, target: id, argument: id) -> None
  - configureAsServer() -> None
  - performSelector:target:argument:order:modes:(aSelector: SEL, target: id, argument: id, order: NSUInteger, modes: NSArray) -> None
  - removePort:forMode:(port: NSPort, mode: NSString) -> None
  - addEvent:type:watcher:forMode:(data: c_void_p, type: RunLoopEventType, watcher: id[RunLoopEvents], mode: NSString) -> None
  - removeEvent:type:forMode:all:(data: c_void_p, type: RunLoopEventType, mode: NSString, removeAll: c_bool) -> None

NSMapTable: NSObject, NSCopying, NSCoding, NSFastEnumeration
  + mapTableWithKeyOptions:valueOptions:(keyOptions: NSPointerFunctionsOptions, valueOptions: NSPointerFunctionsOptions) -> instancetype
  + mapTableWithStrongToStrongObjects() -> instancetype
  + mapTableWithStrongToWeakObjects() -> instancetype
  + mapTableWithWeakToStrongObjects() -> instancetype
  + mapTableWithWeakToWeakObjects() -> instancetype
  + strongToStrongObjectsMapTable() -> instancetype
  + strongToWeakObjectsMapTable() -> instancetype
  + weakToStrongObjectsMapTable() -> instancetype
  + weakToWeakObjectsMapTable() -> instancetype
  - initWithKeyOptions:valueOptions:capacity:(keyOptions: NSPointerFunctionsOptions, valueOptions: NSPointerFunctionsOptions, initialCapacity: NSUInteger) -> retained instancetype, consumes self
  - initWithKeyPointerFunctions:valuePointerFunctions:capacity:(keyFunctions: NSPointerFunctions, valueFunctions: NSPointerFunctions, initialCapacity: NSUInteger) -> retained instancetype, consumes self
  - count() -> NSUInteger
  - dictionaryRepresentation() -> NSDictionary
  - keyEnumerator() -> NSEnumerator
  - keyPointerFunctions() -> NSPointerFunctions
  - objectEnumerator() -> NSEnumerator
  - objectForKey:(aKey: id) -> id
  - removeAllObjects() -> None
  - removeObjectForKey:(aKey: id) -> None
  - setObject:forKey:(anObject: id, aKey: id) -> None
  - valuePointerFunctions() -> NSPointerFunctions

NSPointerFunctions: NSObject, NSCopying
  + pointerFunctionsWithOptions:(options: NSPointerFunctionsOptions) -> id
  - initWithOptions:(options: NSPointerFunctionsOptions) -> retained instancetype, consumes self
  - acquireFunction() -> CFUNCTYPE(c_void_p, c_void_p, CFUNCTYPE(NSUInteger, c_void_p), c_bool)
  - descriptionFunction() -> CFUNCTYPE(NSString, c_void_p)
  - hashFunction() -> CFUNCTYPE(NSUInteger, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))
  - isEqualFunction() -> CFUNCTYPE(c_bool, c_void_p, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))
  - relinquishFunction() -> CFUNCTYPE(None, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))
  - setAcquireFunction:(func: CFUNCTYPE(c_void_p, c_void_p, CFUNCTYPE(NSUInteger, c_void_p), c_bool)) -> None
  - setDescriptionFunction:(func: CFUNCTYPE(NSString, c_void_p)) -> None
  - setHashFunction:(func: CFUNCTYPE(NSUInteger, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))) -> None
  - setIsEqualFunction:(func: CFUNCTYPE(c_bool, c_void_p, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))) -> None
  - setRelinquishFunction:(func: CFUNCTYPE(None, c_void_p, CFUNCTYPE(NSUInteger, c_void_p))) -> None
  - setSizeFunction:(func: CFUNCTYPE(NSUInteger, c_void_p)) -> None
  - setUsesStrongWriteBarrier:(flag: c_bool) -> None
  - setUsesWeakReadAndWriteBarriers:(flag: c_bool) -> None
  - sizeFunction() -> CFUNCTYPE(NSUInteger, c_void_p)
  - usesStrongWriteBarrier() -> c_bool
  - usesWeakReadAndWriteBarriers() -> c_bool

NSData: NSObject, NSCoding, NSCopying, NSMutableCopying
  + data() -> id
  + dataWithBytes:length:(bytes: const c_void_p, length: NSUInteger) -> id
  + dataWithBytesNoCopy:length:(bytes: c_void_p, length: NSUInteger) -> id
  + dataWithBytesNoCopy:length:freeWhenDone:(aBuffer: c_void_p, bufferSize: NSUInteger, shouldFree: c_bool) -> id
  + dataWithContentsOfFile:(path: NSString) -> id
  + dataWithContentsOfMappedFile:(path: NSString) -> id
  + dataWithContentsOfURL:(url: NSURL) -> id
  + dataWithData:(data: NSData) -> id
  - initWithBase64EncodedData:options:(base64Data: NSData, options: NSDataBase64DecodingOptions) -> retained instancetype, consumes self
  - initWithBase64EncodedString:options:(base64String: NSString, options: NSDataBase64DecodingOptions) -> retained instancetype, consumes self
  - initWithBytesNoCopy:length:deallocator:(bytes: c_void_p, length: NSUInteger, deallocBlock: GSDataDeallocatorBlock) -> retained instancetype, consumes self
  - initWithBytes:length:(aBuffer: const c_void_p, bufferSize: NSUInteger) -> retained instancetype, consumes self
  - initWithBytesNoCopy:length:(aBuffer: c_void_p, bufferSize: NSUInteger) -> retained instancetype, consumes self
  - initWithBytesNoCopy:length:freeWhenDone:(aBuffer: c_void_p, bufferSize: NSUInteger, shouldFree: c_bool) -> retained instancetype, consumes self
  - initWithContentsOfFile:(path: NSString) -> retained instancetype, consumes self
  - initWithContentsOfMappedFile:(path: NSString) -> retained instancetype, consumes self
  - initWithContentsOfURL:(url: NSURL) -> retained instancetype, consumes self
  - initWithData:(data: NSData) -> retained instancetype, consumes self
  - bytes() -> c_void_p
  - description() -> NSString
  - getBytes:(buffer: c_void_p) -> None
  - getBytes:length:(buffer: c_void_p, length: NSUInteger) -> None
  - getBytes:range:(buffer: c_void_p, aRange: NSRange) -> None
  - subdataWithRange:(aRange: NSRange) -> NSData
  - rangeOfData:options:range:(dataToFind: NSData, mask: NSDataSearchOptions, searchRange: NSRange) -> NSRange
  - base64EncodedDataWithOptions:(options: NSDataBase64EncodingOptions) -> NSData
  - base64EncodedStringWithOptions:(options: NSDataBase64EncodingOptions) -> NSString
  - isEqualToData:(other: NSData) -> c_bool
  - length() -> NSUInteger
  - writeToFile:atomically:(path: NSString, useAuxiliaryFile: c_bool) -> c_bool
  - writeToURL:atomically:(anURL: NSURL, flag: c_bool) -> c_bool
  - deserializeAlignedBytesLengthAtCursor:(cursor: POINTER(c_uint)) -> c_uint
  - deserializeBytes:length:atCursor:(buffer: c_void_p, bytes: c_uint, cursor: POINTER(c_uint)) -> None
  - deserializeDataAt:ofObjCType:atCursor:context:(data: c_void_p, type: c_char_p, cursor: POINTER(c_uint), callback: id[NSObjCTypeSerializationCallBack]) -> None
  - deserializeIntAtCursor:(cursor: POINTER(c_uint)) -> c_int
  - deserializeIntAtIndex:(index: c_uint) -> c_int
  - deserializeInts:count:atCursor:(intBuffer: POINTER(c_int), numInts: c_uint, cursor: POINTER(c_uint)) -> None
  - deserializeInts:count:atIndex:(intBuffer: POINTER(c_int), numInts: c_uint, index: c_uint) -> None
  - writeToFile:options:error:(path: NSString, writeOptionsMask: NSUInteger, errorPtr: out(NSError)) -> c_bool
  - writeToURL:options:error:(url: NSURL, writeOptionsMask: NSUInteger, errorPtr: out(NSError)) -> c_bool
  + dataWithShmID:length:(anID: c_int, length: NSUInteger) -> id
  + dataWithSharedBytes:length:(bytes: const c_void_p, length: NSUInteger) -> id
  - deserializeTypeTag:andCrossRef:atCursor:(tag: POINTER(c_ubyte), ref: POINTER(c_uint), cursor: POINTER(c_uint)) -> None
  + dataWithRandomBytesOfLength:(length: NSUInteger) -> id
  - escapedRepresentation() -> NSString
  - escapedRepresentation:(length: POINTER(NSUInteger)) -> POINTER(c_char)
  - gunzipped() -> NSData
  - gzipped:(level: c_int) -> NSData
  - isGzipped() -> c_bool
  - hexadecimalRepresentation() -> NSString
  - hexadecimalRepresentation:(length: POINTER(NSUInteger)) -> POINTER(c_char)
  - initWithHexadecimalRepresentation:(string: NSString) -> retained instancetype, consumes self
  - md5Digest() -> NSData
  - uudecodeInto:name:mode:(decoded: NSMutableData, namePtr: out(NSString), modePtr: POINTER(NSInteger)) -> c_bool
  - uuencodeInto:name:mode:(encoded: NSMutableData, name: NSString, mode: NSInteger) -> c_bool

NSMutableData: NSData
  + dataWithCapacity:(numBytes: NSUInteger) -> id
  + dataWithLength:(length: NSUInteger) -> id
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - initWithLength:(length: NSUInteger) -> retained instancetype, consumes self
  - increaseLengthBy:(extraLength: NSUInteger) -> None
  - setLength:(size: NSUInteger) -> None
  - mutableBytes() -> c_void_p
  - appendBytes:length:(aBuffer: const c_void_p, bufferSize: NSUInteger) -> None
  - appendData:(other: NSData) -> None
  - replaceBytesInRange:withBytes:(aRange: NSRange, bytes: const c_void_p) -> None
  - replaceBytesInRange:withBytes:length:(aRange: NSRange, bytes: const c_void_p, length: NSUInteger) -> None
  - resetBytesInRange:(aRange: NSRange) -> None
  - setData:(data: NSData) -> None
  - serializeAlignedBytesLength:(length: c_uint) -> None
  - serializeDataAt:ofObjCType:context:(data: const c_void_p, type: c_char_p, callback: id[NSObjCTypeSerializationCallBack]) -> None
  - serializeInt:(value: c_int) -> None
  - serializeInt:atIndex:(value: c_int, index: c_uint) -> None
  - serializeInts:count:(intBuffer: POINTER(c_int), numInts: c_uint) -> None
  - serializeInts:count:atIndex:(intBuffer: POINTER(c_int), numInts: c_uint, index: c_uint) -> None
  - capacity() -> NSUInteger
  - setCapacity:(newCapacity: NSUInteger) -> id
  - shmID() -> c_int
  - serializeTypeTag:(tag: c_ubyte) -> None
  - serializeTypeTag:andCrossRef:(tag: c_ubyte, xref: c_uint) -> None

NSSerializer: NSObject
  + serializePropertyList:(propertyList: id) -> NSData
  + serializePropertyList:intoData:(propertyList: id, d: NSMutableData) -> None
  + shouldBeCompact:(flag: c_bool) -> None
  + serializePropertyList:intoData:compact:(propertyList: id, d: NSMutableData, flag: c_bool) -> None

NSDeserializer: NSObject
  + deserializePropertyListFromData:atCursor:mutableContainers:(data: NSData, cursor: POINTER(c_uint), flag: c_bool) -> id
  + deserializePropertyListFromData:mutableContainers:(data: NSData, flag: c_bool) -> id
  + deserializePropertyListLazilyFromData:atCursor:length:mutableContainers:(data: NSData, cursor: POINTER(c_uint), length: c_uint, flag: c_bool) -> id
  + uniquing:(flag: c_bool) -> None

NSDateComponentsFormatter: NSFormatter
  - stringForObjectValue:(obj: id) -> NSString
  - stringFromDateComponents:(components: NSDateComponents) -> NSString
  - stringFromDate:toDate:(startDate: NSDate, endDate: NSDate) -> NSString
  - stringFromTimeInterval:(ti: NSTimeInterval) -> NSString
  - unitsStyle() -> NSDateComponentsFormatterUnitsStyle
  - setUnitsStyle:(style: NSDateComponentsFormatterUnitsStyle) -> None
  - allowedUnits() -> NSCalendarUnit
  - setAllowedUnits:(units: NSCalendarUnit) -> None
  - zeroFormattingBehavior() -> NSDateComponentsFormatterZeroFormattingBehavior
  - setZeroFormattingBehavior:(behavior: NSDateComponentsFormatterZeroFormattingBehavior) -> None
  - calendar() -> NSCalendar
  - setCalender:(calendar: NSCalendar) -> None
  - referenceDate() -> NSDate
  - setReferenceDate:(referenceDate: NSDate) -> None
  - allowsFractionalUnits() -> c_bool
  - setAllowsFractionalUnits:(allowsFractionalUnits: c_bool) -> None
  - maximumUnitCount() -> NSInteger
  - setMaximumUnitCount:(maximumUnitCount: NSInteger) -> None
  - collapsesLargestUnit() -> c_bool
  - setCollapsesLargestUnit:(collapsesLargestUnit: c_bool) -> None
  - includesApproximationPhrase() -> c_bool
  - setIncludesApproximationPhrase:(includesApproximationPhrase: c_bool) -> None
  - formattingContext() -> NSFormattingContext
  - setFormattingContext:(formattingContext: NSFormattingContext) -> None
  - getObjectValue:forString:errorDescription:(obj: out(id), string: NSString, error: out(NSString)) -> c_bool
  + localizedStringFromDateComponents:unitsStyle:(components: NSDateComponents, unitsStyle: NSDateComponentsFormatterUnitsStyle) -> NSString

NSFormatter: NSObject, NSCopying, NSCoding
  - attributedStringForObjectValue:withDefaultAttributes:(anObject: id, attr: NSDictionary) -> NSAttributedString
  - editingStringForObjectValue:(anObject: id) -> NSString
  - getObjectValue:forString:errorDescription:(anObject: out(id), string: NSString, error: out(NSString)) -> c_bool
  - isPartialStringValid:newEditingString:errorDescription:(partialString: NSString, newString: out(NSString), error: out(NSString)) -> c_bool
  - isPartialStringValid:proposedSelectedRange:originalString:originalSelectedRange:errorDescription:(partialStringPtr: out(NSString), proposedSelRangePtr: POINTER(NSRange), origString: NSString, originalSelRangePtr: NSRange, error: out(NSString)) -> c_bool
  - stringForObjectValue:(anObject: id) -> NSString

NSDateFormatter: NSFormatter, NSCoding, NSCopying
  - initWithDateFormat:allowNaturalLanguage:(format: NSString, flag: c_bool) -> retained instancetype, consumes self
  - allowsNaturalLanguage() -> c_bool
  - dateFormat() -> NSString
  + defaultFormatterBehavior() -> NSDateFormatterBehavior
  + setDefaultFormatterBehavior:(behavior: NSDateFormatterBehavior) -> None
  - formatterBehavior() -> NSDateFormatterBehavior
  - setFormatterBehavior:(behavior: NSDateFormatterBehavior) -> None
  - generatesCalendarDates() -> c_bool
  - setGeneratesCalendarDates:(flag: c_bool) -> None
  - isLenient() -> c_bool
  - setLenient:(flag: c_bool) -> None
  - dateFromString:(string: NSString) -> NSDate
  - stringFromDate:(date: NSDate) -> NSString
  - getObjectValue:forString:range:error:(obj: out(id), string: NSString, range: POINTER(NSRange), error: out(NSError)) -> c_bool
  - setDateFormat:(string: NSString) -> None
  - dateStyle() -> NSDateFormatterStyle
  - setDateStyle:(style: NSDateFormatterStyle) -> None
  - timeStyle() -> NSDateFormatterStyle
  - setTimeStyle:(style: NSDateFormatterStyle) -> None
  - calendar() -> NSCalendar
  - setCalendar:(calendar: NSCalendar) -> None
  - defaultDate() -> NSDate
  - setDefaultDate:(date: NSDate) -> None
  - locale() -> NSLocale
  - setLocale:(locale: NSLocale) -> None
  - timeZone() -> NSTimeZone
  - setTimeZone:(tz: NSTimeZone) -> None
  - twoDigitStartDate() -> NSDate
  - setTwoDigitStartDate:(date: NSDate) -> None
  - AMSymbol() -> NSString
  - setAMSymbol:(string: NSString) -> None
  - PMSymbol() -> NSString
  - setPMSymbol:(string: NSString) -> None
  - weekdaySymbols() -> NSArray
  - setWeekdaySymbols:(array: NSArray) -> None
  - shortWeekdaySymbols() -> NSArray
  - setShortWeekdaySymbols:(array: NSArray) -> None
  - monthSymbols() -> NSArray
  - setMonthSymbols:(array: NSArray) -> None
  - shortMonthSymbols() -> NSArray
  - setShortMonthSymbols:(array: NSArray) -> None
  - eraSymbols() -> NSArray
  - setEraSymbols:(array: NSArray) -> None
  - gregorianStartDate() -> NSDate
  - setGregorianStartDate:(date: NSDate) -> None
  - longEraSymbols() -> NSArray
  - setLongEraSymbols:(array: NSArray) -> None
  - quarterSymbols() -> NSArray
  - setQuarterSymbols:(array: NSArray) -> None
  - shortQuarterSymbols() -> NSArray
  - setShortQuarterSymbols:(array: NSArray) -> None
  - standaloneQuarterSymbols() -> NSArray
  - setStandaloneQuarterSymbols:(array: NSArray) -> None
  - shortStandaloneQuarterSymbols() -> NSArray
  - setShortStandaloneQuarterSymbols:(array: NSArray) -> None
  - shortStandaloneMonthSymbols() -> NSArray
  - setShortStandaloneMonthSymbols:(array: NSArray) -> None
  - standaloneMonthSymbols() -> NSArray
  - setStandaloneMonthSymbols:(array: NSArray) -> None
  - veryShortMonthSymbols() -> NSArray
  - setVeryShortMonthSymbols:(array: NSArray) -> None
  - veryShortStandaloneMonthSymbols() -> NSArray
  - setVeryShortStandaloneMonthSymbols:(array: NSArray) -> None
  - shortStandaloneWeekdaySymbols() -> NSArray
  - setShortStandaloneWeekdaySymbols:(array: NSArray) -> None
  - standaloneWeekdaySymbols() -> NSArray
  - setStandaloneWeekdaySymbols:(array: NSArray) -> None
  - veryShortWeekdaySymbols() -> NSArray
  - setVeryShortWeekdaySymbols:(array: NSArray) -> None
  - veryShortStandaloneWeekdaySymbols() -> NSArray
  - setVeryShortStandaloneWeekdaySymbols:(array: NSArray) -> None
  + localizedStringFromDate:dateStyle:timeStyle:(date: NSDate, dateStyle: NSDateFormatterStyle, timeStyle: NSDateFormatterStyle) -> NSString
  + dateFormatFromTemplate:options:locale:(aTemplate: NSString, opts: NSUInteger, locale: NSLocale) -> NSString
  - doesRelativeDateFormatting() -> c_bool
  - setDoesRelativeDateFormatting:(flag: c_bool) -> None

NSDateInterval: NSObject, NSCoding, NSCopying
  - init() -> retained instancetype, consumes self
  - initWithStartDate:duration:(startDate: NSDate, duration: NSTimeInterval) -> retained instancetype, consumes self
  - initWithStartDate:endDate:(startDate: NSDate, endDate: NSDate) -> retained instancetype, consumes self
  - startDate() -> NSDate
  - setStartDate:(startDate: NSDate) -> None
  - endDate() -> NSDate
  - setEndDate:(endDate: NSDate) -> None
  - duration() -> NSTimeInterval
  - setDuration:(duration: NSTimeInterval) -> None
  - compare:(dateInterval: NSDateInterval) -> NSComparisonResult
  - isEqualToDateInterval:(dateInterval: NSDateInterval) -> c_bool
  - intersectsDateInterval:(dateInterval: NSDateInterval) -> c_bool
  - intersectionWithDateInterval:(dateInterval: NSDateInterval) -> NSDateInterval
  - containsDate:(date: NSDate) -> c_bool

NSDateIntervalFormatter: NSFormatter
  - locale() -> NSLocale
  - setLocale:(locale: NSLocale) -> None
  - calendar() -> NSCalendar
  - setCalendar:(calendar: NSCalendar) -> None
  - timeZone() -> NSTimeZone
  - setTimeZone:(timeZone: NSTimeZone) -> None
  - dateTemplate() -> NSString
  - setDateTemplate:(dateTemplate: NSString) -> None
  - dateStyle() -> NSDateIntervalFormatterStyle
  - setDateStyle:(dateStyle: NSDateIntervalFormatterStyle) -> None
  - timeStyle() -> NSDateIntervalFormatterStyle
  - setTimeStyle:(timeStyle: NSDateIntervalFormatterStyle) -> None
  - stringFromDate:toDate:(fromDate: NSDate, toDate: NSDate) -> NSString
  - stringFromDateInterval:(dateInterval: NSDateInterval) -> NSString

NSDecimalNumberHandler: NSObject, NSDecimalNumberBehaviors
  + defaultDecimalNumberHandler() -> id
  + decimalNumberHandlerWithRoundingMode:scale:raiseOnExactness:raiseOnOverflow:raiseOnUnderflow:raiseOnDivideByZero:(roundingMode: NSRoundingMode, scale: c_short, raiseOnExactness: c_bool, raiseOnOverflow: c_bool, raiseOnUnderflow: c_bool, raiseOnDivideByZero: c_bool) -> id
  - initWithRoundingMode:scale:raiseOnExactness:raiseOnOverflow:raiseOnUnderflow:raiseOnDivideByZero:(roundingMode: NSRoundingMode, scale: c_short, raiseOnExactness: c_bool, raiseOnOverflow: c_bool, raiseOnUnderflow: c_bool, raiseOnDivideByZero: c_bool) -> retained instancetype, consumes self

NSDecimalNumber: NSNumber, NSDecimalNumberBehaviors
  + defaultBehavior() -> id[NSDecimalNumberBehaviors]
  + setDefaultBehavior:(behavior: id[NSDecimalNumberBehaviors]) -> None
  + maximumDecimalNumber() -> NSDecimalNumber
  + minimumDecimalNumber() -> NSDecimalNumber
  + notANumber() -> NSDecimalNumber
  + one() -> NSDecimalNumber
  + zero() -> NSDecimalNumber
  + decimalNumberWithDecimal:(decimal: NSDecimal) -> NSDecimalNumber
  + decimalNumberWithMantissa:exponent:isNegative:(mantissa: c_ulonglong, exponent: c_short, isNegative: c_bool) -> NSDecimalNumber
  + decimalNumberWithString:(numericString: NSString) -> NSDecimalNumber
  + decimalNumberWithString:locale:(numericString: NSString, locale: NSDictionary) -> NSDecimalNumber
  - initWithDecimal:(decimal: NSDecimal) -> retained instancetype, consumes self
  - initWithMantissa:exponent:isNegative:(mantissa: c_ulonglong, exponent: c_short, flag: c_bool) -> retained instancetype, consumes self
  - initWithString:(numberValue: NSString) -> retained instancetype, consumes self
  - initWithString:locale:(numberValue: NSString, locale: NSDictionary) -> retained instancetype, consumes self
  - objCType() -> c_char_p
  - decimalValue() -> NSDecimal
  - descriptionWithLocale:(locale: id) -> NSString
  - doubleValue() -> c_double
  - compare:(decimalNumber: NSNumber) -> NSComparisonResult
  - decimalNumberByAdding:(decimalNumber: NSDecimalNumber) -> NSDecimalNumber
  - decimalNumberByAdding:withBehavior:(decimalNumber: NSDecimalNumber, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberByDividingBy:(decimalNumber: NSDecimalNumber) -> NSDecimalNumber
  - decimalNumberByDividingBy:withBehavior:(decimalNumber: NSDecimalNumber, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberByMultiplyingBy:(decimalNumber: NSDecimalNumber) -> NSDecimalNumber
  - decimalNumberByMultiplyingBy:withBehavior:(decimalNumber: NSDecimalNumber, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberByMultiplyingByPowerOf10:(power: c_short) -> NSDecimalNumber
  - decimalNumberByMultiplyingByPowerOf10:withBehavior:(power: c_short, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberByRaisingToPower:(power: NSUInteger) -> NSDecimalNumber
  - decimalNumberByRaisingToPower:withBehavior:(power: NSUInteger, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberBySubtracting:(decimalNumber: NSDecimalNumber) -> NSDecimalNumber
  - decimalNumberBySubtracting:withBehavior:(decimalNumber: NSDecimalNumber, behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber
  - decimalNumberByRoundingAccordingToBehavior:(behavior: id[NSDecimalNumberBehaviors]) -> NSDecimalNumber

NSValue: NSObject, NSCopying, NSCoding
  + value:withObjCType:(value: const c_void_p, type: c_char_p) -> NSValue
  + valueWithNonretainedObject:(anObject: id) -> NSValue
  + valueWithPoint:(point: NSPoint) -> NSValue
  + valueWithPointer:(pointer: const c_void_p) -> NSValue
  + valueWithRange:(range: NSRange) -> NSValue
  + valueWithRect:(rect: NSRect) -> NSValue
  + valueWithSize:(size: NSSize) -> NSValue
  + valueWithBytes:objCType:(value: const c_void_p, type: c_char_p) -> NSValue
  - initWithBytes:objCType:(data: const c_void_p, type: c_char_p) -> retained instancetype, consumes self
  - isEqualToValue:(other: NSValue) -> c_bool
  - getValue:(value: c_void_p) -> None
  - objCType() -> c_char_p
  - nonretainedObjectValue() -> id
  - pointerValue() -> c_void_p
  - rangeValue() -> NSRange
  - rectValue() -> NSRect
  - sizeValue() -> NSSize
  - pointValue() -> NSPoint
  + valueClassWithObjCType:(type: c_char_p) -> Class

NSNumber: NSValue, NSCopying, NSCoding
  + numberWithBool:(value: c_bool) -> NSNumber
  + numberWithChar:(value: c_byte) -> NSNumber
  + numberWithDouble:(value: c_double) -> NSNumber
  + numberWithFloat:(value: c_float) -> NSNumber
  + numberWithInt:(value: c_int) -> NSNumber
  + numberWithLong:(value: c_long) -> NSNumber
  + numberWithLongLong:(value: c_longlong) -> NSNumber
  + numberWithShort:(value: c_short) -> NSNumber
  + numberWithUnsignedChar:(value: c_ubyte) -> NSNumber
  + numberWithUnsignedInt:(value: c_uint) -> NSNumber
  + numberWithUnsignedLong:(value: c_ulong) -> NSNumber
  + numberWithUnsignedLongLong:(value: c_ulonglong) -> NSNumber
  + numberWithUnsignedShort:(value: c_ushort) -> NSNumber
  - initWithBool:(value: c_bool) -> retained instancetype, consumes self
  - initWithChar:(value: c_byte) -> retained instancetype, consumes self
  - initWithDouble:(value: c_double) -> retained instancetype, consumes self
  - initWithFloat:(value: c_float) -> retained instancetype, consumes self
  - initWithInt:(value: c_int) -> retained instancetype, consumes self
  - initWithLong:(value: c_long) -> retained instancetype, consumes self
  - initWithLongLong:(value: c_longlong) -> retained instancetype, consumes self
  - initWithShort:(value: c_short) -> retained instancetype, consumes self
  - initWithUnsignedChar:(value: c_ubyte) -> retained instancetype, consumes self
  - initWithUnsignedInt:(value: c_uint) -> retained instancetype, consumes self
  - initWithUnsignedLong:(value: c_ulong) -> retained instancetype, consumes self
  - initWithUnsignedLongLong:(value: c_ulonglong) -> retained instancetype, consumes self
  - initWithUnsignedShort:(value: c_ushort) -> retained instancetype, consumes self
  - boolValue() -> c_bool
  - charValue() -> c_byte
  - doubleValue() -> c_double
  - floatValue() -> c_float
  - intValue() -> c_int
  - longValue() -> c_long
  - longLongValue() -> c_longlong
  - shortValue() -> c_short
  - unsignedCharValue() -> c_ubyte
  - unsignedIntValue() -> c_uint
  - unsignedLongValue() -> c_ulong
  - unsignedLongLongValue() -> c_ulonglong
  - unsignedShortValue() -> c_ushort
  - stringValue() -> NSString
  - description() -> NSString
  - descriptionWithLocale:(locale: id) -> NSString
  - compare:(otherNumber: NSNumber) -> NSComparisonResult
  - isEqualToNumber:(otherNumber: NSNumber) -> c_bool
  + numberWithInteger:(value: NSInteger) -> NSNumber
  + numberWithUnsignedInteger:(value: NSUInteger) -> NSNumber
  - initWithInteger:(value: NSInteger) -> retained instancetype, consumes self
  - initWithUnsignedInteger:(value: NSUInteger) -> retained instancetype, consumes self
  - integerValue() -> NSInteger
  - unsignedIntegerValue() -> NSUInteger
  - decimalValue() -> NSDecimal
  + valueFromString:(string: NSString) -> NSValue

NSDistantObject: NSProxy, NSCoding
  + proxyWithLocal:connection:(anObject: id, aConnection: NSConnection) -> NSDistantObject
  + proxyWithTarget:connection:(anObject: c_uint, aConnection: NSConnection) -> NSDistantObject
  - connectionForProxy() -> NSConnection
  - initWithLocal:connection:(anObject: id, aConnection: NSConnection) -> retained instancetype, consumes self
  - initWithTarget:connection:(target: c_uint, aConnection: NSConnection) -> retained instancetype, consumes self
  - methodSignatureForSelector:(aSelector: SEL) -> NSMethodSignature
  - setProtocolForProxy:(aProtocol: Protocol) -> None

NSProxy: None, NSObjectProtocol
  + alloc() -> retained instancetype
  + allocWithZone:(z: POINTER(NSZone)) -> retained instancetype
  + autorelease() -> id
  + class() -> Class
  + description() -> NSString
  + isKindOfClass:(aClass: Class) -> c_bool
  + isMemberOfClass:(aClass: Class) -> c_bool
  + load() -> None
  + release() -> None
  + respondsToSelector:(aSelector: SEL) -> c_bool
  + retain() -> id
  + retainCount() -> NSUInteger
  - autorelease() -> instancetype
  - class() -> Class
  - conformsToProtocol:(aProtocol: Protocol) -> c_bool
  - dealloc() -> None
  - description() -> NSString
  - forwardInvocation:(anInvocation: NSInvocation) -> None
  - hash() -> NSUInteger
  - init() -> retained instancetype, consumes self
  - isEqual:(anObject: id) -> c_bool
  - isKindOfClass:(aClass: Class) -> c_bool
  - isMemberOfClass:(aClass: Class) -> c_bool
  - isProxy() -> c_bool
  - methodSignatureForSelector:(aSelector: SEL) -> NSMethodSignature
  - release() -> None
  - respondsToSelector:(aSelector: SEL) -> c_bool
  - retain() -> instancetype
  - retainCount() -> NSUInteger
  - self() -> instancetype
  - superclass() -> Class
  - zone() -> POINTER(NSZone)

NSDistributedLock: NSObject
  + lockWithPath:(aPath: NSString) -> NSDistributedLock
  - initWithPath:(aPath: NSString) -> retained instancetype, consumes self
  - breakLock() -> None
  - lockDate() -> NSDate
  - tryLock() -> c_bool
  - unlock() -> None

NSDistributedNotificationCenter: NSNotificationCenter
  + defaultCenter() -> id
  + notificationCenterForType:(type: NSString) -> NSDistributedNotificationCenter
  - addObserver:selector:name:object:(anObserver: id, aSelector: SEL, notificationName: NSString, anObject: NSString) -> None
  - addObserver:selector:name:object:suspensionBehavior:(anObserver: id, aSelector: SEL, notificationName: NSString, anObject: NSString, suspensionBehavior: NSNotificationSuspensionBehavior) -> None
  - postNotification:(notification: NSNotification) -> None
  - postNotificationName:object:(notificationName: NSString, anObject: NSString) -> None
  - postNotificationName:object:userInfo:(notificationName: NSString, anObject: NSString, userInfo: NSDictionary) -> None
  - postNotificationName:object:userInfo:deliverImmediately:(notificationName: NSString, anObject: NSString, userInfo: NSDictionary, deliverImmediately: c_bool) -> None
  - removeObserver:name:object:(anObserver: id, notificationName: NSString, anObject: NSString) -> None
  - setSuspended:(flag: c_bool) -> None
  - suspended() -> c_bool

NSLock: NSObject, NSLocking
  - isLockedByCurrentThread() -> c_bool
  - lockBeforeDate:(limit: NSDate) -> c_bool
  - lock() -> None
  - tryLock() -> c_bool
  - unlock() -> None
  - name() -> NSString
  - setName:(name: NSString) -> None
  + newLockAt:(location: out(id)) -> retained instancetype

NSCondition: NSObject, NSLocking
  - wait() -> None
  - waitUntilDate:(limit: NSDate) -> c_bool
  - signal() -> None
  - broadcast() -> None
  - setName:(newName: NSString) -> None
  - name() -> NSString

NSConditionLock: NSObject, NSLocking
  - initWithCondition:(value: NSInteger) -> retained instancetype, consumes self
  - condition() -> NSInteger
  - isLockedByCurrentThread() -> c_bool
  - lockWhenCondition:(value: NSInteger) -> None
  - unlockWithCondition:(value: NSInteger) -> None
  - tryLock() -> c_bool
  - tryLockWhenCondition:(value: NSInteger) -> c_bool
  - lockBeforeDate:(limit: NSDate) -> c_bool
  - lockWhenCondition:beforeDate:(condition_to_meet: NSInteger, limitDate: NSDate) -> c_bool
  - lock() -> None
  - unlock() -> None
  - name() -> NSString
  - setName:(name: NSString) -> None

NSRecursiveLock: NSObject, NSLocking
  - isLockedByCurrentThread() -> c_bool
  - tryLock() -> c_bool
  - lockBeforeDate:(limit: NSDate) -> c_bool
  - lock() -> None
  - unlock() -> None
  - name() -> NSString
  - setName:(name: NSString) -> None
  + newLockAt:(location: out(id)) -> retained instancetype

NSNotification: NSObject, NSCopying, NSCoding
  + notificationWithName:object:(name: NSString, object: id) -> NSNotification
  + notificationWithName:object:userInfo:(name: NSString, object: id, info: NSDictionary) -> NSNotification
  - name() -> NSString
  - object() -> id
  - userInfo() -> NSDictionary

NSNotificationCenter: NSObject
  + defaultCenter() -> NSNotificationCenter
  - addObserver:selector:name:object:(observer: id, selector: SEL, name: NSString, object: id) -> None
  - addObserverForName:object:queue:usingBlock:(name: NSString, object: id, queue: NSOperationQueue, block: GSNotificationBlock) -> id
  - removeObserver:(observer: id) -> None
  - removeObserver:name:object:(observer: id, name: NSString, object: id) -> None
  - postNotification:(notification: NSNotification) -> None
  - postNotificationName:object:(name: NSString, object: id) -> None
  - postNotificationName:object:userInfo:(name: NSString, object: id, info: NSDictionary) -> None

NSEnergyFormatter: NSFormatter
  - numberFormatter() -> NSNumberFormatter
  - setNumberFormatter:(formatter: NSNumberFormatter) -> None
  - unitStyle() -> NSFormattingUnitStyle
  - setUnitStyle:(style: NSFormattingUnitStyle) -> None
  - isForFoodEnergyUse() -> c_bool
  - setForFoodEnergyUse:(flag: c_bool) -> None
  - stringFromValue:unit:(value: c_double, unit: NSEnergyFormatterUnit) -> NSString
  - stringFromJoules:(numberInJoules: c_double) -> NSString
  - unitStringFromValue:unit:(value: c_double, unit: NSEnergyFormatterUnit) -> NSString
  - unitStringFromJoules:usedUnit:(numberInJoules: c_double, unitp: POINTER(NSEnergyFormatterUnit)) -> NSString
  - getObjectValue:forString:errorDescription:(obj: out(id), string: NSString, error: out(NSString)) -> c_bool

NSError: NSObject, NSCopying, NSCoding
  + errorWithDomain:code:userInfo:(aDomain: NSErrorDomain, aCode: NSInteger, aDictionary: NSDictionary) -> id
  - code() -> NSInteger
  - domain() -> NSErrorDomain
  - initWithDomain:code:userInfo:(aDomain: NSErrorDomain, aCode: NSInteger, aDictionary: NSDictionary) -> retained instancetype, consumes self
  - localizedDescription() -> NSString
  - localizedFailureReason() -> NSString
  - localizedRecoveryOptions() -> NSArray
  - localizedRecoverySuggestion() -> NSString
  - recoveryAttempter() -> id
  - userInfo() -> NSDictionary

NSExtensionContext: NSObject
  - setInputItems:(inputItems: NSArray) -> None
  - inputItems() -> NSArray
  - completeRequestReturningItems:completionHandler:(items: NSArray, completionHandler: GSExtensionContextReturningItemsCompletionHandler) -> None
  - cancelRequestWithError:(error: NSError) -> None
  - openURL:completionHandler:(URL: NSURL, completionHandler: GSOpenURLCompletionHandler) -> None

NSExtensionItem: NSObject
  - attributedTitle() -> NSAttributedString
  - setAttributedTitle:(string: NSAttributedString) -> None
  - attributedContentText() -> NSAttributedString
  - setAttributedContentText:(string: NSAttributedString) -> None
  - attachments() -> NSArray
  - setAttachments:(attachments: NSArray) -> None
  - userInfo() -> NSDictionary
  - setUserInfo:(userInfo: NSDictionary) -> None

NSFileAccessIntent: NSObject
  + readingIntentWithURL:options:(url: NSURL, options: NSFileCoordinatorReadingOptions) -> instancetype
  + writingIntentWithURL:options:(url: NSURL, options: NSFileCoordinatorWritingOptions) -> instancetype
  - URL() -> NSURL

NSFileCoordinator: NSObject
  + filePresenters() -> NSArray
  - purposeIdentifier() -> NSString
  - setPurposeIdentifier:(ident: NSString) -> None
  - cancel() -> None
  - coordinateAccessWithIntents:queue:byAccessor:(intents: NSArray, queue: NSOperationQueue, accessor: GSAccessorCallbackHandler) -> None
  - coordinateReadingItemAtURL:options:writingItemAtURL:options:error:byAccessor:(readingURL: NSURL, readingOptions: NSFileCoordinatorReadingOptions, writingURL: NSURL, writingOptions: NSFileCoordinatorWritingOptions, outError: out(NSError), readerWriter: GSNoEscapeReadWriteHandler) -> None
  - coordinateReadingItemAtURL:options:error:byAccessor:(url: NSURL, options: NSFileCoordinatorReadingOptions, outError: out(NSError), reader: GSNoEscapeNewURLHandler) -> None
  - coordinateWritingItemAtURL:options:error:byAccessor:(url: NSURL, options: NSFileCoordinatorWritingOptions, outError: out(NSError), writer: GSNoEscapeNewURLHandler) -> None
  - coordinateWritingItemAtURL:options:writingItemAtURL:options:error:byAccessor:(url1: NSURL, options1: NSFileCoordinatorWritingOptions, url2: NSURL, options2: NSFileCoordinatorWritingOptions, outError: out(NSError), writer: GSDualWriteURLCallbackHandler) -> None
  - itemAtURL:didMoveToURL:(oldURL: NSURL, newURL: NSURL) -> None
  - itemAtURL:willMoveToURL:(oldURL: NSURL, newURL: NSURL) -> None
  - itemAtURL:didChangeUbiquityAttributes:(url: NSURL, attributes: NSSet) -> None
  - prepareForReadingItemsAtURLs:options:writingItemsAtURLs:options:error:byAccessor:(readingURLs: NSArray, readingOptions: NSFileCoordinatorReadingOptions, writingURLs: NSArray, writingOptions: NSFileCoordinatorWritingOptions, outError: out(NSError), batchAccessor: GSBatchAccessorCompositeBlock) -> None

NSURL: NSObject, NSCoding, NSCopying, NSURLHandleClient
  + fileURLWithPath:(aPath: NSString) -> instancetype
  + fileURLWithPathComponents:(components: NSArray) -> instancetype
  + fileURLWithPath:isDirectory:(aPath: NSString, isDir: c_bool) -> instancetype
  + URLWithString:(aUrlString: NSString) -> instancetype
  + URLByResolvingAliasFileAtURL:options:error:(url: NSURL, options: NSURLBookmarkResolutionOptions, error: out(NSError)) -> instancetype
  + URLWithString:relativeToURL:(aUrlString: NSString, aBaseUrl: NSURL) -> instancetype
  - initFileURLWithPath:(aPath: NSString) -> retained instancetype, consumes self
  - initFileURLWithPath:isDirectory:(aPath: NSString, isDir: c_bool) -> retained instancetype, consumes self
  - initWithScheme:host:path:(aScheme: NSString, aHost: NSString, aPath: NSString) -> retained instancetype, consumes self
  - initWithString:(aUrlString: NSString) -> retained instancetype, consumes self
  - initWithString:relativeToURL:(aUrlString: NSString, aBaseUrl: NSURL) -> retained instancetype, consumes self
  - absoluteString() -> NSString
  - absoluteURL() -> NSURL
  - baseURL() -> NSURL
  - checkResourceIsReachableAndReturnError:(error: out(NSError)) -> c_bool
  - fragment() -> NSString
  - host() -> NSString
  - lastPathComponent() -> NSString
  - loadResourceDataNotifyingClient:usingCache:(client: id, shouldUseCache: c_bool) -> None
  - parameterString() -> NSString
  - password() -> NSString
  - path() -> NSString
  - pathComponents() -> NSArray
  - pathExtension() -> NSString
  - port() -> NSNumber
  - propertyForKey:(propertyKey: NSString) -> id
  - query() -> NSString
  - relativePath() -> NSString
  - relativeString() -> NSString
  - resourceDataUsingCache:(shouldUseCache: c_bool) -> NSData
  - resourceSpecifier() -> NSString
  - scheme() -> NSString
  - setProperty:forKey:(property: id, propertyKey: NSString) -> c_bool
  - setResourceData:(data: NSData) -> c_bool
  - standardizedURL() -> NSURL
  - URLByAppendingPathComponent:(pathComponent: NSString) -> NSURL
  - URLByAppendingPathExtension:(pathExtension: NSString) -> NSURL
  - URLByDeletingLastPathComponent() -> NSURL
  - URLByDeletingPathExtension() -> NSURL
  - URLByResolvingSymlinksInPath() -> NSURL
  - URLByStandardizingPath() -> NSURL
  - URLByAppendingPathComponent:isDirectory:(pathComponent: NSString, isDirectory: c_bool) -> NSURL
  - isFileReferenceURL() -> c_bool
  - fileReferenceURL() -> NSURL
  - filePathURL() -> NSURL
  - getResourceValue:forKey:error:(value: out(id), key: NSString, error: out(NSError)) -> c_bool
  - URLHandleUsingCache:(shouldUseCache: c_bool) -> NSURLHandle
  - user() -> NSString
  - isFileURL() -> c_bool
  - cacheKey() -> NSString
  - initWithScheme:user:password:host:port:fullPath:parameterString:query:fragment:(scheme: NSString, user: NSString, password: NSString, host: NSString, port: NSNumber, fullPath: NSString, parameterString: NSString, query: NSString, fragment: NSString) -> retained instancetype, consumes self
  - fullPath() -> NSString
  - pathWithEscapes() -> NSString

NSURLQueryItem: NSObject, NSCopying, NSCoding
  + queryItemWithName:value:(name: NSString, value: NSString) -> instancetype
  - initWithName:value:(name: NSString, value: NSString) -> retained instancetype, consumes self
  - name() -> NSString
  - value() -> NSString

NSURLComponents: NSObject, NSCopying
  + componentsWithString:(URLString: NSString) -> instancetype
  + componentsWithURL:resolvingAgainstBaseURL:(url: NSURL, resolve: c_bool) -> instancetype
  - init() -> retained instancetype, consumes self
  - initWithString:(URLString: NSString) -> retained instancetype, consumes self
  - initWithURL:resolvingAgainstBaseURL:(url: NSURL, resolve: c_bool) -> retained instancetype, consumes self
  - string() -> NSString
  - setString:(urlString: NSString) -> None
  - URL() -> NSURL
  - setURL:(url: NSURL) -> None
  - URLRelativeToURL:(baseURL: NSURL) -> NSURL
  - fragment() -> NSString
  - setFragment:(fragment: NSString) -> None
  - host() -> NSString
  - setHost:(host: NSString) -> None
  - password() -> NSString
  - setPassword:(password: NSString) -> None
  - path() -> NSString
  - setPath:(path: NSString) -> None
  - port() -> NSNumber
  - setPort:(port: NSNumber) -> None
  - query() -> NSString
  - setQuery:(query: NSString) -> None
  - queryItems() -> NSArray
  - setQueryItems:(queryItems: NSArray) -> None
  - scheme() -> NSString
  - setScheme:(scheme: NSString) -> None
  - user() -> NSString
  - setUser:(user: NSString) -> None
  - percentEncodedFragment() -> NSString
  - setPercentEncodedFragment:(fragment: NSString) -> None
  - percentEncodedHost() -> NSString
  - setPercentEncodedHost:(host: NSString) -> None
  - percentEncodedPassword() -> NSString
  - setPercentEncodedPassword:(password: NSString) -> None
  - percentEncodedPath() -> NSString
  - setPercentEncodedPath:(path: NSString) -> None
  - percentEncodedQuery() -> NSString
  - setPercentEncodedQuery:(query: NSString) -> None
  - percentEncodedQueryItems() -> NSArray
  - setPercentEncodedQueryItems:(queryItems: NSArray) -> None
  - percentEncodedUser() -> NSString
  - setPercentEncodedUser:(user: NSString) -> None
  - rangeOfFragment() -> NSRange
  - rangeOfHost() -> NSRange
  - rangeOfPassword() -> NSRange
  - rangeOfPath() -> NSRange
  - rangeOfPort() -> NSRange
  - rangeOfQuery() -> NSRange
  - rangeOfScheme() -> NSRange
  - rangeOfUser() -> NSRange

NSURLHandle: NSObject
  + cachedHandleForURL:(url: NSURL) -> NSURLHandle
  + canInitWithURL:(url: NSURL) -> c_bool
  + registerURLHandleClass:(urlHandleSubclass: Class) -> None
  + URLHandleClassForURL:(url: NSURL) -> Class
  - addClient:(client: id[NSURLHandleClient]) -> None
  - availableResourceData() -> NSData
  - backgroundLoadDidFailWithReason:(reason: NSString) -> None
  - beginLoadInBackground() -> None
  - cancelLoadInBackground() -> None
  - didLoadBytes:loadComplete:(newData: NSData, loadComplete: c_bool) -> None
  - endLoadInBackground() -> None
  - failureReason() -> NSString
  - flushCachedData() -> None
  - initWithURL:cached:(url: NSURL, cached: c_bool) -> retained instancetype, consumes self
  - loadInBackground() -> None
  - loadInForeground() -> NSData
  - propertyForKey:(propertyKey: NSString) -> id
  - propertyForKeyIfAvailable:(propertyKey: NSString) -> id
  - removeClient:(client: id[NSURLHandleClient]) -> None
  - resourceData() -> NSData
  - setDebug:(flag: c_int) -> c_int
  - setReturnAll:(flag: c_bool) -> None
  - setURL:(newUrl: NSURL) -> None
  - status() -> NSURLHandleStatus
  - writeData:(data: NSData) -> c_bool
  - writeProperty:forKey:(propertyValue: id, propertyKey: NSString) -> c_bool

NSFileHandle: NSObject
  + fileHandleForReadingAtPath:(path: NSString) -> instancetype
  + fileHandleForWritingAtPath:(path: NSString) -> instancetype
  + fileHandleForUpdatingAtPath:(path: NSString) -> instancetype
  + fileHandleWithStandardError() -> instancetype
  + fileHandleWithStandardInput() -> instancetype
  + fileHandleWithStandardOutput() -> instancetype
  + fileHandleWithNullDevice() -> instancetype
  + fileHandleForReadingFromURL:error:(url: NSURL, error: out(NSError)) -> instancetype
  + fileHandleForWritingToURL:error:(url: NSURL, error: out(NSError)) -> instancetype
  + fileHandleForUpdatingURL:error:(url: NSURL, error: out(NSError)) -> instancetype
  - initWithFileDescriptor:(desc: c_int) -> retained instancetype, consumes self
  - initWithFileDescriptor:closeOnDealloc:(desc: c_int, flag: c_bool) -> retained instancetype, consumes self
  - initWithNativeHandle:(hdl: c_void_p) -> retained instancetype, consumes self
  - initWithNativeHandle:closeOnDealloc:(hdl: c_void_p, flag: c_bool) -> retained instancetype, consumes self
  - fileDescriptor() -> c_int
  - nativeHandle() -> c_void_p
  - availableData() -> NSData
  - readDataToEndOfFile() -> NSData
  - readDataOfLength:(len: c_uint) -> NSData
  - writeData:(item: NSData) -> None
  - acceptConnectionInBackgroundAndNotify() -> None
  - acceptConnectionInBackgroundAndNotifyForModes:(modes: NSArray) -> None
  - readInBackgroundAndNotify() -> None
  - readInBackgroundAndNotifyForModes:(modes: NSArray) -> None
  - readToEndOfFileInBackgroundAndNotify() -> None
  - readToEndOfFileInBackgroundAndNotifyForModes:(modes: NSArray) -> None
  - waitForDataInBackgroundAndNotify() -> None
  - waitForDataInBackgroundAndNotifyForModes:(modes: NSArray) -> None
  - offsetInFile() -> c_ulonglong
  - seekToEndOfFile() -> c_ulonglong
  - seekToFileOffset:(pos: c_ulonglong) -> None
  - closeFile() -> None
  - synchronizeFile() -> None
  - truncateFileAtOffset:(pos: c_ulonglong) -> None
  + fileHandleAsServerAtAddress:service:protocol:(address: NSString, service: NSString, protocol: NSString) -> id
  + fileHandleAsClientAtAddress:service:protocol:(address: NSString, service: NSString, protocol: NSString) -> id
  + fileHandleAsClientInBackgroundAtAddress:service:protocol:(address: NSString, service: NSString, protocol: NSString) -> id
  + fileHandleAsClientInBackgroundAtAddress:service:protocol:forModes:(address: NSString, service: NSString, protocol: NSString, modes: NSArray) -> id
  - readDataInBackgroundAndNotifyLength:(len: c_uint) -> None
  - readDataInBackgroundAndNotifyLength:forModes:(len: c_uint, modes: NSArray) -> None
  - readInProgress() -> c_bool
  - socketAddress() -> NSString
  - socketLocalAddress() -> NSString
  - socketLocalService() -> NSString
  - socketService() -> NSString
  - socketProtocol() -> NSString
  - useCompression() -> c_bool
  - writeInBackgroundAndNotify:forModes:(item: NSData, modes: NSArray) -> None
  - writeInBackgroundAndNotify:(item: NSData) -> None
  - writeInProgress() -> c_bool
  + sslClass() -> Class
  - sslAccept() -> c_bool
  - sslConnect() -> c_bool
  - sslDisconnect() -> None
  - sslHandshakeEstablished:outgoing:(result: POINTER(c_bool), isOutgoing: c_bool) -> c_bool
  - sslIssuer() -> NSString
  - sslOwner() -> NSString
  - sslSetCertificate:privateKey:PEMpasswd:(certFile: NSString, privateKey: NSString, PEMpasswd: NSString) -> None
  - sslSetOptions:(options: NSDictionary) -> NSString
  + setData:forTLSFile:(data: NSData, fileName: NSString) -> None

NSPipe: NSObject
  + pipe() -> id
  - fileHandleForReading() -> NSFileHandle
  - fileHandleForWriting() -> NSFileHandle

NSFileManager: NSObject
  + defaultManager() -> NSFileManager
  - attributesOfItemAtPath:error:(path: NSString, error: out(NSError)) -> NSDictionary
  - copyItemAtPath:toPath:error:(src: NSString, dst: NSString, error: out(NSError)) -> c_bool
  - moveItemAtPath:toPath:error:(src: NSString, dst: NSString, error: out(NSError)) -> c_bool
  - removeItemAtPath:error:(path: NSString, error: out(NSError)) -> c_bool
  - copyItemAtURL:toURL:error:(src: NSURL, dst: NSURL, error: out(NSError)) -> c_bool
  - moveItemAtURL:toURL:error:(src: NSURL, dst: NSURL, error: out(NSError)) -> c_bool
  - removeItemAtURL:error:(url: NSURL, error: out(NSError)) -> c_bool
  - createSymbolicLinkAtPath:withDestinationPath:error:(path: NSString, destPath: NSString, error: out(NSError)) -> c_bool
  - changeCurrentDirectoryPath:(path: NSString) -> c_bool
  - changeFileAttributes:atPath:(attributes: NSDictionary, path: NSString) -> c_bool
  - componentsToDisplayForPath:(path: NSString) -> NSArray
  - contentsAtPath:(path: NSString) -> NSData
  - contentsEqualAtPath:andPath:(path1: NSString, path2: NSString) -> c_bool
  - contentsOfDirectoryAtURL:includingPropertiesForKeys:options:error:(url: NSURL, keys: NSArray, mask: NSDirectoryEnumerationOptions, error: out(NSError)) -> NSArray
  - URLForDirectory:inDomain:appropriateForURL:create:error:(directory: NSSearchPathDirectory, domain: NSSearchPathDomainMask, url: NSURL, shouldCreate: c_bool, error: out(NSError)) -> NSURL
  - enumeratorAtURL:includingPropertiesForKeys:options:errorHandler:(url: NSURL, keys: NSArray, mask: NSDirectoryEnumerationOptions, handler: GSDirEnumErrorHandler) -> NSDirectoryEnumerator
  - contentsOfDirectoryAtPath:error:(path: NSString, error: out(NSError)) -> NSArray
  - attributesOfFileSystemForPath:error:(path: NSString, error: out(NSError)) -> NSDictionary
  - copyPath:toPath:handler:(source: NSString, destination: NSString, handler: id) -> c_bool
  - createDirectoryAtPath:withIntermediateDirectories:attributes:error:(path: NSString, flag: c_bool, attributes: NSDictionary, error: out(NSError)) -> c_bool
  - createDirectoryAtURL:withIntermediateDirectories:attributes:error:(url: NSURL, flag: c_bool, attributes: NSDictionary, error: out(NSError)) -> c_bool
  - createDirectoryAtPath:attributes:(path: NSString, attributes: NSDictionary) -> c_bool
  - createFileAtPath:contents:attributes:(path: NSString, contents: NSData, attributes: NSDictionary) -> c_bool
  - createSymbolicLinkAtPath:pathContent:(path: NSString, otherPath: NSString) -> c_bool
  - currentDirectoryPath() -> NSString
  - directoryContentsAtPath:(path: NSString) -> NSArray
  - displayNameAtPath:(path: NSString) -> NSString
  - enumeratorAtPath:(path: NSString) -> NSDirectoryEnumerator
  - fileAttributesAtPath:traverseLink:(path: NSString, flag: c_bool) -> NSDictionary
  - fileExistsAtPath:(path: NSString) -> c_bool
  - fileExistsAtPath:isDirectory:(path: NSString, isDirectory: POINTER(c_bool)) -> c_bool
  - fileSystemAttributesAtPath:(path: NSString) -> NSDictionary
  - fileSystemRepresentationWithPath:(path: NSString) -> c_char_p
  - isExecutableFileAtPath:(path: NSString) -> c_bool
  - isDeletableFileAtPath:(path: NSString) -> c_bool
  - isReadableFileAtPath:(path: NSString) -> c_bool
  - isWritableFileAtPath:(path: NSString) -> c_bool
  - linkPath:toPath:handler:(source: NSString, destination: NSString, handler: id) -> c_bool
  - movePath:toPath:handler:(source: NSString, destination: NSString, handler: id) -> c_bool
  - pathContentOfSymbolicLinkAtPath:(path: NSString) -> NSString
  - removeFileAtPath:handler:(path: NSString, handler: id) -> c_bool
  - stringWithFileSystemRepresentation:length:(string: c_char_p, len: NSUInteger) -> NSString
  - subpathsAtPath:(path: NSString) -> NSArray
  - delegate() -> id[NSFileManagerDelegate]
  - setDelegate:(delegate: id[NSFileManagerDelegate]) -> None

NSDirectoryEnumerator: NSEnumerator
  - directoryAttributes() -> NSDictionary
  - fileAttributes() -> NSDictionary
  - skipDescendents() -> None

NSFileVersion: NSObject
  + currentVersionOfItemAtURL:(url: NSURL) -> NSFileVersion
  + otherVersionsOfItemAtURL:(url: NSURL) -> NSArray
  + versionOfItemAtURL:forPersistentIdentifier:(url: NSURL, persistentIdentifier: id) -> NSFileVersion
  + temporaryDirectoryURLForNewVersionOfItemAtURL:(url: NSURL) -> NSURL
  + addVersionOfItemAtURL:withContentsOfURL:options:error:(url: NSURL, contentsURL: NSURL, options: NSFileVersionAddingOptions, outError: out(NSError)) -> NSFileVersion
  + unresolvedConflictVersionsOfItemAtURL:(url: NSURL) -> NSArray
  + removeOtherVersionsOfItemAtURL:error:(url: NSURL, outError: out(NSError)) -> c_bool
  - isDiscardable() -> c_bool
  - setDiscardable:(flag: c_bool) -> None
  - isResolved() -> c_bool
  - setResolved:(flag: c_bool) -> None
  - modificationDate() -> NSDate
  - originatorNameComponents() -> NSPersonNameComponents
  - localizedName() -> NSString
  - localizedNameOfSavingComputer() -> NSString
  - hasLocalContents() -> c_bool
  - hasThumbnail() -> c_bool
  - URL() -> NSURL
  - conflict() -> c_bool
  - persistentIdentifier() -> id[NSCoding]
  - removeAndReturnError:(outError: out(NSError)) -> c_bool
  - replaceItemAtURL:options:error:(url: NSURL, options: NSFileVersionReplacingOptions, error: out(NSError)) -> NSURL

NSFileWrapper: NSObject
  - initDirectoryWithFileWrappers:(docs: NSDictionary) -> retained instancetype, consumes self
  - initRegularFileWithContents:(data: NSData) -> retained instancetype, consumes self
  - initSymbolicLinkWithDestination:(path: NSString) -> retained instancetype, consumes self
  - initWithPath:(path: NSString) -> retained instancetype, consumes self
  - initWithSerializedRepresentation:(data: NSData) -> retained instancetype, consumes self
  - writeToFile:atomically:updateFilenames:(path: NSString, atomicFlag: c_bool, updateFilenamesFlag: c_bool) -> c_bool
  - serializedRepresentation() -> NSData
  - setFilename:(filename: NSString) -> None
  - filename() -> NSString
  - setPreferredFilename:(filename: NSString) -> None
  - preferredFilename() -> NSString
  - setFileAttributes:(attributes: NSDictionary) -> None
  - fileAttributes() -> NSDictionary
  - isRegularFile() -> c_bool
  - isDirectory() -> c_bool
  - isSymbolicLink() -> c_bool
  - needsToBeUpdatedFromPath:(path: NSString) -> c_bool
  - updateFromPath:(path: NSString) -> c_bool
  - addFileWrapper:(doc: NSFileWrapper) -> NSString
  - removeFileWrapper:(doc: NSFileWrapper) -> None
  - fileWrappers() -> NSDictionary
  - keyForFileWrapper:(doc: NSFileWrapper) -> NSString
  - addFileWithPath:(path: NSString) -> NSString
  - addRegularFileWithContents:preferredFilename:(data: NSData, filename: NSString) -> NSString
  - addSymbolicLinkWithDestination:preferredFilename:(path: NSString, filename: NSString) -> NSString
  - regularFileContents() -> NSData
  - symbolicLinkDestination() -> NSString
  - initSymbolicLinkWithDestinationURL:(url: NSURL) -> retained instancetype, consumes self
  - initWithURL:options:error:(url: NSURL, options: NSFileWrapperReadingOptions, outError: out(NSError)) -> retained instancetype, consumes self
  - matchesContentsOfURL:(url: NSURL) -> c_bool
  - readFromURL:options:error:(url: NSURL, options: NSFileWrapperReadingOptions, outError: out(NSError)) -> c_bool
  - symbolicLinkDestinationURL() -> NSURL
  - writeToURL:options:originalContentsURL:error:(url: NSURL, options: NSFileWrapperWritingOptions, originalContentsURL: NSURL, outError: out(NSError)) -> c_bool

NSGarbageCollector: NSObject
  + defaultCollector() -> id
  - collectIfNeeded() -> None
  - collectExhaustively() -> None
  - disable() -> None
  - disableCollectorForPointer:(ptr: c_void_p) -> None
  - enable() -> None
  - enableCollectorForPointer:(ptr: c_void_p) -> None
  - isCollecting() -> c_bool
  - isEnabled() -> c_bool
  - zone() -> POINTER(NSZone)

NSHashTable: NSObject, NSCopying, NSCoding, NSFastEnumeration
  + hashTableWithOptions:(options: NSPointerFunctionsOptions) -> instancetype
  + hashTableWithWeakObjects() -> instancetype
  + weakObjectsHashTable() -> instancetype
  - initWithOptions:capacity:(options: NSPointerFunctionsOptions, initialCapacity: NSUInteger) -> retained instancetype, consumes self
  - initWithPointerFunctions:capacity:(functions: NSPointerFunctions, initialCapacity: NSUInteger) -> retained instancetype, consumes self
  - addObject:(object: id) -> None
  - allObjects() -> NSArray
  - anyObject() -> id
  - containsObject:(anObject: id) -> c_bool
  - count() -> NSUInteger
  - intersectHashTable:(other: NSHashTable) -> None
  - intersectsHashTable:(other: NSHashTable) -> c_bool
  - isEqualToHashTable:(other: NSHashTable) -> c_bool
  - isSubsetOfHashTable:(other: NSHashTable) -> c_bool
  - member:(object: id) -> id
  - minusHashTable:(other: NSHashTable) -> None
  - objectEnumerator() -> NSEnumerator
  - pointerFunctions() -> NSPointerFunctions
  - removeAllObjects() -> None
  - removeObject:(object: id) -> None
  - setRepresentation() -> NSSet
  - unionHashTable:(other: NSHashTable) -> None

NSHost: NSObject
  + currentHost() -> NSHost
  + hostWithName:(name: NSString) -> NSHost
  + hostWithAddress:(address: NSString) -> NSHost
  + setHostCacheEnabled:(flag: c_bool) -> None
  + isHostCacheEnabled() -> c_bool
  + flushHostCache() -> None
  - isEqualToHost:(aHost: NSHost) -> c_bool
  - localizedName() -> NSString
  - name() -> NSString
  - names() -> NSArray
  - address() -> NSString
  - addresses() -> NSArray
  + localHost() -> NSHost

NSHTTPCookie: NSObject
  + cookieWithProperties:(properties: NSDictionary) -> id
  + cookiesWithResponseHeaderFields:forURL:(headerFields: NSDictionary, URL: NSURL) -> NSArray
  + requestHeaderFieldsWithCookies:(cookies: NSArray) -> NSDictionary
  - comment() -> NSString
  - commentURL() -> NSURL
  - domain() -> NSString
  - expiresDate() -> NSDate
  - initWithProperties:(properties: NSDictionary) -> retained instancetype, consumes self
  - name() -> NSString
  - path() -> NSString
  - portList() -> NSArray
  - properties() -> NSDictionary
  - value() -> NSString
  - version() -> NSUInteger
  - isSecure() -> c_bool
  - isSessionOnly() -> c_bool
  - isHTTPOnly() -> c_bool

NSHTTPCookieStorage: NSObject
  + sharedHTTPCookieStorage() -> NSHTTPCookieStorage
  - cookieAcceptPolicy() -> NSHTTPCookieAcceptPolicy
  - cookies() -> NSArray
  - cookiesForURL:(URL: NSURL) -> NSArray
  - deleteCookie:(cookie: NSHTTPCookie) -> None
  - setCookie:(cookie: NSHTTPCookie) -> None
  - setCookieAcceptPolicy:(cookieAcceptPolicy: NSHTTPCookieAcceptPolicy) -> None
  - setCookies:forURL:mainDocumentURL:(cookies: NSArray, URL: NSURL, mainDocumentURL: NSURL) -> None

NSIndexPath: NSObject, NSCopying, NSCoding
  + indexPathWithIndex:(anIndex: NSUInteger) -> id
  + indexPathWithIndexes:length:(indexes: POINTER(NSUInteger), length: NSUInteger) -> id
  - compare:(other: NSIndexPath) -> NSComparisonResult
  - getIndexes:(aBuffer: POINTER(NSUInteger)) -> None
  - indexAtPosition:(position: NSUInteger) -> NSUInteger
  - indexPathByAddingIndex:(anIndex: NSUInteger) -> NSIndexPath
  - indexPathByRemovingLastIndex() -> NSIndexPath
  - initWithIndex:(anIndex: NSUInteger) -> retained instancetype, consumes self
  - initWithIndexes:length:(indexes: POINTER(NSUInteger), length: NSUInteger) -> retained instancetype, consumes self
  - length() -> NSUInteger

NSIndexSet: NSObject, NSCopying, NSMutableCopying, NSCoding
  + indexSet() -> id
  + indexSetWithIndex:(anIndex: NSUInteger) -> id
  + indexSetWithIndexesInRange:(aRange: NSRange) -> id
  - containsIndex:(anIndex: NSUInteger) -> c_bool
  - containsIndexes:(aSet: NSIndexSet) -> c_bool
  - containsIndexesInRange:(aRange: NSRange) -> c_bool
  - count() -> NSUInteger
  - countOfIndexesInRange:(range: NSRange) -> NSUInteger
  - enumerateIndexesInRange:options:usingBlock:(range: NSRange, opts: NSEnumerationOptions, aBlock: GSIndexSetEnumerationBlock) -> None
  - enumerateIndexesUsingBlock:(aBlock: GSIndexSetEnumerationBlock) -> None
  - enumerateIndexesWithOptions:usingBlock:(opts: NSEnumerationOptions, aBlock: GSIndexSetEnumerationBlock) -> None
  - firstIndex() -> NSUInteger
  - getIndexes:maxCount:inIndexRange:(aBuffer: POINTER(NSUInteger), aCount: NSUInteger, aRange: NSRangePointer) -> NSUInteger
  - indexGreaterThanIndex:(anIndex: NSUInteger) -> NSUInteger
  - indexGreaterThanOrEqualToIndex:(anIndex: NSUInteger) -> NSUInteger
  - indexLessThanIndex:(anIndex: NSUInteger) -> NSUInteger
  - indexLessThanOrEqualToIndex:(anIndex: NSUInteger) -> NSUInteger
  - initWithIndex:(anIndex: NSUInteger) -> retained instancetype, consumes self
  - initWithIndexesInRange:(aRange: NSRange) -> retained instancetype, consumes self
  - initWithIndexSet:(aSet: NSIndexSet) -> retained instancetype, consumes self
  - intersectsIndexesInRange:(aRange: NSRange) -> c_bool
  - isEqualToIndexSet:(aSet: NSIndexSet) -> c_bool
  - lastIndex() -> NSUInteger

NSMutableIndexSet: NSIndexSet
  - addIndex:(anIndex: NSUInteger) -> None
  - addIndexes:(aSet: NSIndexSet) -> None
  - addIndexesInRange:(aRange: NSRange) -> None
  - removeAllIndexes() -> None
  - removeIndex:(anIndex: NSUInteger) -> None
  - removeIndexes:(aSet: NSIndexSet) -> None
  - removeIndexesInRange:(aRange: NSRange) -> None
  - shiftIndexesStartingAtIndex:by:(anIndex: NSUInteger, amount: NSInteger) -> None

NSInvocation: NSObject
  + invocationWithMethodSignature:(_signature: NSMethodSignature) -> NSInvocation
  - getArgument:atIndex:(buffer: c_void_p, index: NSInteger) -> None
  - getReturnValue:(buffer: c_void_p) -> None
  - selector() -> SEL
  - setArgument:atIndex:(buffer: c_void_p, index: NSInteger) -> None
  - setReturnValue:(buffer: c_void_p) -> None
  - setSelector:(aSelector: SEL) -> None
  - setTarget:(anObject: id) -> None
  - target() -> id
  - argumentsRetained() -> c_bool
  - retainArguments() -> None
  - targetRetained() -> c_bool
  - retainArgumentsIncludingTarget:(retainTargetFlag: c_bool) -> None
  - invoke() -> None
  - invokeWithTarget:(anObject: id) -> None
  - methodSignature() -> NSMethodSignature
  - sendsToSuper() -> c_bool
  - setSendsToSuper:(flag: c_bool) -> None
  - initWithMethodSignature:(aSignature: NSMethodSignature) -> retained instancetype, consumes self
  + _newProxyForInvocation:(target: id) -> retained instancetype
  + _newProxyForMessage:(target: id) -> retained instancetype
  + _returnInvocationAndDestroyProxy:(proxy: id) -> NSInvocation

NSMethodSignature: NSObject
  + signatureWithObjCTypes:(t: c_char_p) -> NSMethodSignature
  - frameLength() -> NSUInteger
  - getArgumentTypeAtIndex:(index: NSUInteger) -> c_char_p
  - isOneway() -> c_bool
  - methodReturnLength() -> NSUInteger
  - methodReturnType() -> c_char_p
  - numberOfArguments() -> NSUInteger

NSInvocationOperation: NSOperation
  - initWithInvocation:(inv: NSInvocation) -> retained instancetype, consumes self
  - initWithTarget:selector:object:(target: id, aSelector: SEL, arg: id) -> retained instancetype, consumes self
  - invocation() -> NSInvocation
  - result() -> id

NSOperation: NSObject
  - addDependency:(op: NSOperation) -> None
  - cancel() -> None
  - completionBlock() -> GSOperationCompletionBlock
  - dependencies() -> NSArray
  - isCancelled() -> c_bool
  - isConcurrent() -> c_bool
  - isExecuting() -> c_bool
  - isFinished() -> c_bool
  - isReady() -> c_bool
  - main() -> None
  - queuePriority() -> NSOperationQueuePriority
  - removeDependency:(op: NSOperation) -> None
  - setCompletionBlock:(aBlock: GSOperationCompletionBlock) -> None
  - setQueuePriority:(priority: NSOperationQueuePriority) -> None
  - setThreadPriority:(prio: c_double) -> None
  - start() -> None
  - threadPriority() -> c_double
  - waitUntilFinished() -> None

NSBlockOperation: NSOperation
  + blockOperationWithBlock:(block: GSBlockOperationBlock) -> instancetype
  - addExecutionBlock:(block: GSBlockOperationBlock) -> None
  - executionBlocks() -> NSArray

NSOperationQueue: NSObject
  + currentQueue() -> id
  + mainQueue() -> id
  - addOperation:(op: NSOperation) -> None
  - addOperations:waitUntilFinished:(ops: NSArray, shouldWait: c_bool) -> None
  - addOperationWithBlock:(block: GSBlockOperationBlock) -> None
  - cancelAllOperations() -> None
  - isSuspended() -> c_bool
  - maxConcurrentOperationCount() -> NSInteger
  - name() -> NSString
  - operationCount() -> NSUInteger
  - operations() -> NSArray
  - setMaxConcurrentOperationCount:(cnt: NSInteger) -> None
  - setName:(s: NSString) -> None
  - setSuspended:(flag: c_bool) -> None
  - waitUntilAllOperationsAreFinished() -> None

NSISO8601DateFormatter: NSFormatter, NSCoding
  - timeZone() -> NSTimeZone
  - setTimeZone:(tz: NSTimeZone) -> None
  - formatOptions() -> NSISO8601DateFormatOptions
  - setFormatOptions:(options: NSISO8601DateFormatOptions) -> None
  - stringFromDate:(date: NSDate) -> NSString
  - dateFromString:(string: NSString) -> NSDate
  + stringFromDate:timeZone:formatOptions:(date: NSDate, timeZone: NSTimeZone, formatOptions: NSISO8601DateFormatOptions) -> NSString

NSItemProvider: NSObject, NSCopying
  - init() -> retained instancetype, consumes self
  - registerDataRepresentationForTypeIdentifier:visibility:loadHandler:(typeIdentifier: NSString, visibility: NSItemProviderRepresentationVisibility, loadHandler: GSProgressHandler) -> None
  - registerFileRepresentationForTypeIdentifier:fileOptions:visibility:loadHandler:(typeIdentifier: NSString, fileOptions: NSItemProviderFileOptions, visibility: NSItemProviderRepresentationVisibility, loadHandler: GSProgressURLBOOLHandler) -> None
  - registeredTypeIdentifiers() -> NSArray
  - registeredTypeIdentifiersWithFileOptions:(fileOptions: NSItemProviderFileOptions) -> NSArray
  - hasItemConformingToTypeIdentifier:(typeIdentifier: NSString) -> c_bool
  - hasRepresentationConformingToTypeIdentifier:fileOptions:(typeIdentifier: NSString, fileOptions: NSItemProviderFileOptions) -> c_bool
  - loadDataRepresentationForTypeIdentifier:completionHandler:(typeIdentifier: NSString, completionHandler: GSProviderCompletionHandler) -> NSProgress
  - loadFileRepresentationForTypeIdentifier:completionHandler:(typeIdentifier: NSString, completionHandler: GSProviderURLCompletionHandler) -> NSProgress
  - loadInPlaceFileRepresentationForTypeIdentifier:completionHandler:(typeIdentifier: NSString, completionHandler: GSProviderURLBOOLCompletionHandler) -> NSProgress
  - suggestedName() -> NSString
  - setSuggestedName:(suggestedName: NSString) -> None
  - initWithObject:(object: id[NSItemProviderWriting]) -> retained instancetype, consumes self
  - registerObject:visibility:(object: id[NSItemProviderWriting], visibility: NSItemProviderRepresentationVisibility) -> None
  - registerObjectOfClass:visibility:loadHandler:(aClass: Class, visibility: NSItemProviderRepresentationVisibility, loadHandler: GSItemProviderWritingHandler) -> None
  - canLoadObjectOfClass:(aClass: Class) -> c_bool
  - loadObjectOfClass:completionHandler:(aClass: Class, completionHandler: GSItemProviderReadingHandler) -> NSProgress
  - initWithItem:typeIdentifier:(item: id[NSSecureCoding], typeIdentifier: NSString) -> retained instancetype, consumes self
  - initWithContentsOfURL:(fileURL: NSURL) -> retained instancetype, consumes self
  - registerItemForTypeIdentifier:loadHandler:(typeIdentifier: NSString, loadHandler: NSItemProviderLoadHandler) -> None
  - loadItemForTypeIdentifier:options:completionHandler:(typeIdentifier: NSString, options: NSDictionary, completionHandler: NSItemProviderCompletionHandler) -> None
  - previewImageHandler() -> NSItemProviderLoadHandler
  - setPreviewImageHandler:(previewImageHandler: NSItemProviderLoadHandler) -> None
  - loadPreviewImageWithOptions:completionHandler:(options: NSDictionary, completionHandler: NSItemProviderCompletionHandler) -> None

NSItemProviderReadingWriting: NSObject

NSJSONSerialization: NSObject
  + dataWithJSONObject:options:error:(obj: id, opt: NSJSONWritingOptions, error: out(NSError)) -> NSData
  + isValidJSONObject:(obj: id) -> c_bool
  + JSONObjectWithData:options:error:(data: NSData, opt: NSJSONReadingOptions, error: out(NSError)) -> id
  + JSONObjectWithStream:options:error:(stream: NSInputStream, opt: NSJSONReadingOptions, error: out(NSError)) -> id
  + writeJSONObject:toStream:options:error:(obj: id, stream: NSOutputStream, opt: NSJSONWritingOptions, error: out(NSError)) -> NSInteger

NSKeyedArchiver: NSCoder
  + archivedDataWithRootObject:(anObject: id) -> NSData
  + archivedDataWithRootObject:requiringSecureCoding:error:(anObject: id, requiresSecureCoding: c_bool, error: out(NSError)) -> NSData
  + archiveRootObject:toFile:(anObject: id, aPath: NSString) -> c_bool
  + classNameForClass:(aClass: Class) -> NSString
  + setClassName:forClass:(aString: NSString, aClass: Class) -> None
  - requiresSecureCoding() -> c_bool
  - setRequiresSecureCoding:(flag: c_bool) -> None
  - classNameForClass:(aClass: Class) -> NSString
  - delegate() -> id
  - encodeBool:forKey:(aBool: c_bool, aKey: NSString) -> None
  - encodeBytes:length:forKey:(aPointer: POINTER(c_uint8), length: NSUInteger, aKey: NSString) -> None
  - encodeConditionalObject:forKey:(anObject: id, aKey: NSString) -> None
  - encodeDouble:forKey:(aDouble: c_double, aKey: NSString) -> None
  - encodeFloat:forKey:(aFloat: c_float, aKey: NSString) -> None
  - encodeInt:forKey:(anInteger: c_int, aKey: NSString) -> None
  - encodeInt32:forKey:(anInteger: c_int32, aKey: NSString) -> None
  - encodeInt64:forKey:(anInteger: c_int64, aKey: NSString) -> None
  - encodeObject:forKey:(anObject: id, aKey: NSString) -> None
  - finishEncoding() -> None
  - initForWritingWithMutableData:(data: NSMutableData) -> retained instancetype, consumes self
  - outputFormat() -> NSPropertyListFormat
  - setClassName:forClass:(aString: NSString, aClass: Class) -> None
  - setDelegate:(anObject: id) -> None
  - setOutputFormat:(format: NSPropertyListFormat) -> None
  - _encodeArrayOfObjects:forKey:(anArray: NSArray, aKey: NSString) -> None
  - _encodePropertyList:forKey:(anObject: id, aKey: NSString) -> None

NSKeyedUnarchiver: NSCoder
  + classForClassName:(aString: NSString) -> Class
  + setClass:forClassName:(aClass: Class, aString: NSString) -> None
  + unarchiveObjectWithData:(data: NSData) -> id
  + unarchiveObjectWithFile:(aPath: NSString) -> id
  - requiresSecureCoding() -> c_bool
  - setRequiresSecureCoding:(flag: c_bool) -> None
  - classForClassName:(aString: NSString) -> Class
  - containsValueForKey:(aKey: NSString) -> c_bool
  - setClass:forClassName:(aClass: Class, aString: NSString) -> None
  - decodeBoolForKey:(aKey: NSString) -> c_bool
  - decodeBytesForKey:returnedLength:(aKey: NSString, length: POINTER(NSUInteger)) -> POINTER(c_uint8)
  - decodeDoubleForKey:(aKey: NSString) -> c_double
  - decodeFloatForKey:(aKey: NSString) -> c_float
  - decodeIntForKey:(aKey: NSString) -> c_int
  - decodeInt32ForKey:(aKey: NSString) -> c_int32
  - decodeInt64ForKey:(aKey: NSString) -> c_int64
  - decodeObjectForKey:(aKey: NSString) -> id
  - delegate() -> id
  - finishDecoding() -> None
  - initForReadingWithData:(data: NSData) -> retained instancetype, consumes self
  - setDelegate:(delegate: id) -> None
  - _decodeArrayOfObjectsForKey:(aKey: NSString) -> id
  - _decodePropertyListForKey:(aKey: NSString) -> id
  - replaceObject:withObject:(oldObj: id, newObj: id) -> c_bool

NSPropertyListSerialization: NSObject
  + dataFromPropertyList:format:errorDescription:(aPropertyList: id, aFormat: NSPropertyListFormat, anErrorString: out(NSString)) -> NSData
  + propertyList:isValidForFormat:(aPropertyList: id, aFormat: NSPropertyListFormat) -> c_bool
  + propertyListFromData:mutabilityOption:format:errorDescription:(data: NSData, anOption: NSPropertyListMutabilityOptions, aFormat: POINTER(NSPropertyListFormat), anErrorString: out(NSString)) -> id
  + dataWithPropertyList:format:options:error:(aPropertyList: id, aFormat: NSPropertyListFormat, anOption: NSPropertyListWriteOptions, error: out(NSError)) -> NSData
  + propertyListWithData:options:format:error:(data: NSData, anOption: NSPropertyListReadOptions, aFormat: POINTER(NSPropertyListFormat), error: out(NSError)) -> id
  + propertyListWithStream:options:format:error:(stream: NSInputStream, anOption: NSPropertyListReadOptions, aFormat: POINTER(NSPropertyListFormat), error: out(NSError)) -> id
  + writePropertyList:toStream:format:options:error:(aPropertyList: id, stream: NSOutputStream, aFormat: NSPropertyListFormat, anOption: NSPropertyListWriteOptions, error: out(NSError)) -> NSInteger

NSLengthFormatter: NSFormatter
  - numberFormatter() -> NSNumberFormatter
  - setNumberFormatter:(formatter: NSNumberFormatter) -> None
  - unitStyle() -> NSFormattingUnitStyle
  - setUnitStyle:(style: NSFormattingUnitStyle) -> None
  - isForPersonHeightUse() -> c_bool
  - setForPersonHeightUse:(flag: c_bool) -> None
  - stringFromValue:unit:(value: c_double, unit: NSLengthFormatterUnit) -> NSString
  - stringFromMeters:(numberInMeters: c_double) -> NSString
  - unitStringFromValue:unit:(value: c_double, unit: NSLengthFormatterUnit) -> NSString
  - unitStringFromMeters:usedUnit:(numberInMeters: c_double, unit: POINTER(NSLengthFormatterUnit)) -> NSString
  - getObjectValue:forString:errorDescription:(obj: out(id), string: NSString, error: out(NSString)) -> c_bool

NSLinguisticTagger: NSObject
  - initWithTagSchemes:options:(tagSchemes: NSArray, opts: NSUInteger) -> retained instancetype, consumes self
  - tagSchemes() -> NSArray
  - string() -> NSString
  - setString:(string: NSString) -> None
  + availableTagSchemesForUnit:language:(unit: NSLinguisticTaggerUnit, language: NSString) -> NSArray
  + availableTagSchemesForLanguage:(language: NSString) -> NSArray
  - setOrthography:range:(orthography: NSOrthography, range: NSRange) -> None
  - orthographyAtIndex:effectiveRange:(charIndex: NSUInteger, effectiveRange: NSRangePointer) -> NSOrthography
  - stringEditedInRange:changeInLength:(newRange: NSRange, delta: NSInteger) -> None
  - tokenRangeAtIndex:unit:(charIndex: NSUInteger, unit: NSLinguisticTaggerUnit) -> NSRange
  - sentenceRangeForRange:(range: NSRange) -> NSRange
  - enumerateTagsInRange:unit:scheme:options:usingBlock:(range: NSRange, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, block: GSLinguisticTagRangeBoolBlock) -> None
  - tagAtIndex:unit:scheme:tokenRange:(charIndex: NSUInteger, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, tokenRange: NSRangePointer) -> NSLinguisticTag
  - tagsInRange:unit:scheme:options:tokenRanges:(range: NSRange, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, tokenRanges: out(NSArray)) -> NSArray
  - enumerateTagsInRange:scheme:options:usingBlock:(range: NSRange, tagScheme: NSLinguisticTagScheme, opts: NSLinguisticTaggerOptions, block: GSLinguisticTagRangeRangeBoolBlock) -> None
  - tagAtIndex:scheme:tokenRange:sentenceRange:(charIndex: NSUInteger, scheme: NSLinguisticTagScheme, tokenRange: NSRangePointer, sentenceRange: NSRangePointer) -> NSLinguisticTag
  - tagsInRange:scheme:options:tokenRanges:(range: NSRange, tagScheme: NSString, opts: NSLinguisticTaggerOptions, tokenRanges: out(NSArray)) -> NSArray
  - dominantLanguage() -> NSString
  + dominantLanguageForString:(string: NSString) -> NSString
  + tagForString:atIndex:unit:scheme:orthography:tokenRange:(string: NSString, charIndex: NSUInteger, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, orthography: NSOrthography, tokenRange: NSRangePointer) -> NSLinguisticTag
  + tagsForString:range:unit:scheme:options:orthography:tokenRanges:(string: NSString, range: NSRange, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, orthography: NSOrthography, tokenRanges: out(NSArray)) -> NSArray
  + enumerateTagsForString:range:unit:scheme:options:orthography:usingBlock:(string: NSString, range: NSRange, unit: NSLinguisticTaggerUnit, scheme: NSLinguisticTagScheme, options: NSLinguisticTaggerOptions, orthography: NSOrthography, block: GSLinguisticTagRangeBoolBlock) -> None
  - possibleTagsAtIndex:scheme:tokenRange:sentenceRange:scores:(charIndex: NSUInteger, tagScheme: NSString, tokenRange: NSRangePointer, sentenceRange: NSRangePointer, scores: out(NSArray)) -> NSArray

NSLocale: NSObject, NSCoding, NSCopying
  + autoupdatingCurrentLocale() -> id
  + availableLocaleIdentifiers() -> NSArray
  + canonicalLanguageIdentifierFromString:(string: NSString) -> NSString
  + canonicalLocaleIdentifierFromString:(string: NSString) -> NSString
  + characterDirectionForLanguage:(isoLangCode: NSString) -> NSLocaleLanguageDirection
  + commonISOCurrencyCodes() -> NSArray
  + componentsFromLocaleIdentifier:(string: NSString) -> NSDictionary
  + currentLocale() -> instancetype
  + ISOCountryCodes() -> NSArray
  + ISOCurrencyCodes() -> NSArray
  + ISOLanguageCodes() -> NSArray
  + lineDirectionForLanguage:(isoLangCode: NSString) -> NSLocaleLanguageDirection
  + localeIdentifierFromComponents:(dict: NSDictionary) -> NSString
  + localeIdentifierFromWindowsLocaleCode:(lcid: c_uint32) -> NSString
  + localeWithLocaleIdentifier:(string: NSString) -> instancetype
  + preferredLanguages() -> NSArray
  + systemLocale() -> instancetype
  + windowsLocaleCodeFromLocaleIdentifier:(localeIdentifier: NSString) -> c_uint32
  - displayNameForKey:value:(key: NSString, value: id) -> NSString
  - initWithLocaleIdentifier:(string: NSString) -> retained instancetype, consumes self
  - localeIdentifier() -> NSString
  - objectForKey:(key: id) -> id
  - languageCode() -> NSString
  - countryCode() -> NSString
  - scriptCode() -> NSString
  - variantCode() -> NSString
  - exemplarCharacterSet() -> NSCharacterSet
  - collationIdentifier() -> NSString
  - collatorIdentifier() -> NSString

NSMeasurement: NSObject, NSCopying, NSCoding
  - initWithDoubleValue:unit:(doubleValue: c_double, unit: NSUnit) -> retained instancetype, consumes self
  - unit() -> NSUnit
  - doubleValue() -> c_double
  - canBeConvertedToUnit:(unit: NSUnit) -> c_bool
  - measurementByConvertingToUnit:(unit: NSUnit) -> NSMeasurement
  - measurementByAddingMeasurement:(measurement: NSMeasurement) -> NSMeasurement
  - measurementBySubtractingMeasurement:(measurement: NSMeasurement) -> NSMeasurement

NSMeasurementFormatter: NSFormatter, NSCoding
  - unitOptions() -> NSMeasurementFormatterUnitOptions
  - setUnitOptions:(unitOptions: NSMeasurementFormatterUnitOptions) -> None
  - unitStyle() -> NSFormattingUnitStyle
  - setUnitStyle:(style: NSFormattingUnitStyle) -> None
  - locale() -> NSLocale
  - setLocale:(locale: NSLocale) -> None
  - numberFormatter() -> NSNumberFormatter
  - setNumberFormatter:(numberFormatter: NSNumberFormatter) -> None
  - stringFromMeasurement:(measurement: NSMeasurement) -> NSString
  - stringFromUnit:(unit: NSUnit) -> NSString

NSMetadataItem: NSObject
  - attributes() -> NSArray
  - valueForAttribute:(key: NSString) -> id
  - valuesForAttributes:(keys: NSArray) -> NSDictionary

NSMetadataQuery: NSObject
  - valueOfAttribute:forResultAtIndex:(attr: id, index: NSUInteger) -> id
  - groupedResults() -> NSArray
  - valueLists() -> NSDictionary
  - indexOfResult:(result: id) -> NSUInteger
  - results() -> NSArray
  - resultAtIndex:(index: NSUInteger) -> id
  - resultCount() -> NSUInteger
  - enableUpdates() -> None
  - disableUpdates() -> None
  - isStopped() -> c_bool
  - isGathering() -> c_bool
  - isStarted() -> c_bool
  - stopQuery() -> None
  - startQuery() -> c_bool
  - setSearchItemURLs:(urls: NSArray) -> None
  - searchItemURLs() -> NSArray
  - setSearchScopes:(scopes: NSArray) -> None
  - searchScopes() -> NSArray
  - setNotificationBatchingInterval:(interval: NSTimeInterval) -> None
  - notificationBatchingInterval() -> NSTimeInterval
  - setGroupingAttributes:(attrs: NSArray) -> None
  - groupingAttributes() -> NSArray
  - setValueListAttributes:(attrs: NSArray) -> None
  - valueListAttributes() -> NSArray
  - setSortDescriptors:(attrs: NSArray) -> None
  - sortDescriptors() -> NSArray
  - setPredicate:(predicate: NSPredicate) -> None
  - predicate() -> NSPredicate
  - setDelegate:(delegate: id[NSMetadataQueryDelegate]) -> None
  - delegate() -> id[NSMetadataQueryDelegate]

NSMetadataQueryAttributeValueTuple: NSObject
  - attribute() -> NSString
  - value() -> id
  - count() -> NSUInteger

NSMetadataQueryResultGroup: NSObject
  - attribute() -> NSString
  - value() -> id
  - subgroups() -> NSArray
  - resultCount() -> NSUInteger
  - resultAtIndex:(index: NSUInteger) -> id
  - results() -> NSArray

NSNotificationQueue: NSObject
  + defaultQueue() -> NSNotificationQueue
  - initWithNotificationCenter:(notificationCenter: NSNotificationCenter) -> retained instancetype, consumes self
  - dequeueNotificationsMatching:coalesceMask:(notification: NSNotification, coalesceMask: NSUInteger) -> None
  - enqueueNotification:postingStyle:(notification: NSNotification, postingStyle: NSPostingStyle) -> None
  - enqueueNotification:postingStyle:coalesceMask:forModes:(notification: NSNotification, postingStyle: NSPostingStyle, coalesceMask: NSUInteger, modes: NSArray) -> None

NSNetService: NSObject
  + dataFromTXTRecordDictionary:(txtDictionary: NSDictionary) -> NSData
  + dictionaryFromTXTRecordData:(txtData: NSData) -> NSDictionary
  - initWithDomain:type:name:(domain: NSString, type: NSString, name: NSString) -> retained instancetype, consumes self
  - initWithDomain:type:name:port:(domain: NSString, type: NSString, name: NSString, port: NSInteger) -> retained instancetype, consumes self
  - removeFromRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - scheduleInRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - port() -> NSInteger
  - publishWithOptions:(options: NSNetServiceOptions) -> None
  - publish() -> None
  - resolve() -> None
  - resolveWithTimeout:(timeout: NSTimeInterval) -> None
  - stop() -> None
  - startMonitoring() -> None
  - stopMonitoring() -> None
  - delegate() -> id[NSNetServiceDelegate]
  - setDelegate:(delegate: id[NSNetServiceDelegate]) -> None
  - addresses() -> NSArray
  - domain() -> NSString
  - hostName() -> NSString
  - name() -> NSString
  - type() -> NSString
  - protocolSpecificInformation() -> NSString
  - setProtocolSpecificInformation:(specificInformation: NSString) -> None
  - TXTRecordData() -> NSData
  - setTXTRecordData:(recordData: NSData) -> c_bool
  - getInputStream:outputStream:(inputStream: out(NSInputStream), outputStream: out(NSOutputStream)) -> c_bool
  - startMonitoringForRecordType:(recordType: NSString) -> None
  - stopMonitoringForRecordType:(recordType: NSString) -> None
  - addServiceRecord() -> c_bool
  - addRecordData:forRecordType:(data: NSData, type: NSString) -> c_bool
  - recordDataForRecordType:(type: NSString) -> id
  - fullServiceName() -> NSString

NSNetServiceBrowser: NSObject
  - init() -> retained instancetype, consumes self
  - removeFromRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - scheduleInRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - searchForAllDomains() -> None
  - searchForBrowsableDomains() -> None
  - searchForRegistrationDomains() -> None
  - searchForServicesOfType:inDomain:(serviceType: NSString, domainName: NSString) -> None
  - stop() -> None
  - delegate() -> id[NSNetServiceBrowserDelegate]
  - setDelegate:(delegate: id[NSNetServiceBrowserDelegate]) -> None

NSNull: NSObject, NSCoding, NSCopying
  + null() -> NSNull

NSNumberFormatter: NSFormatter
  - format() -> NSString
  - setFormat:(aFormat: NSString) -> None
  - localizesFormat() -> c_bool
  - setLocalizesFormat:(flag: c_bool) -> None
  - negativeFormat() -> NSString
  - setNegativeFormat:(aFormat: NSString) -> None
  - positiveFormat() -> NSString
  - setPositiveFormat:(aFormat: NSString) -> None
  - attributedStringForNil() -> NSAttributedString
  - setAttributedStringForNil:(newAttributedString: NSAttributedString) -> None
  - attributedStringForNotANumber() -> NSAttributedString
  - setAttributedStringForNotANumber:(newAttributedString: NSAttributedString) -> None
  - attributedStringForZero() -> NSAttributedString
  - setAttributedStringForZero:(newAttributedString: NSAttributedString) -> None
  - textAttributesForNegativeValues() -> NSDictionary
  - setTextAttributesForNegativeValues:(newAttributes: NSDictionary) -> None
  - textAttributesForPositiveValues() -> NSDictionary
  - setTextAttributesForPositiveValues:(newAttributes: NSDictionary) -> None
  - roundingBehavior() -> NSDecimalNumberHandler
  - setRoundingBehavior:(newRoundingBehavior: NSDecimalNumberHandler) -> None
  - hasThousandSeparators() -> c_bool
  - setHasThousandSeparators:(flag: c_bool) -> None
  - thousandSeparator() -> NSString
  - setThousandSeparator:(newSeparator: NSString) -> None
  - allowsFloats() -> c_bool
  - setAllowsFloats:(flag: c_bool) -> None
  - decimalSeparator() -> NSString
  - setDecimalSeparator:(newSeparator: NSString) -> None
  - maximum() -> NSDecimalNumber
  - setMaximum:(aMaximum: NSDecimalNumber) -> None
  - minimum() -> NSDecimalNumber
  - setMinimum:(aMinimum: NSDecimalNumber) -> None
  - setFormatterBehavior:(behavior: NSNumberFormatterBehavior) -> None
  - formatterBehavior() -> NSNumberFormatterBehavior
  + setDefaultFormatterBehavior:(behavior: NSNumberFormatterBehavior) -> None
  + defaultFormatterBehavior() -> NSNumberFormatterBehavior
  - setNumberStyle:(style: NSNumberFormatterStyle) -> None
  - numberStyle() -> NSNumberFormatterStyle
  - setGeneratesDecimalNumbers:(flag: c_bool) -> None
  - generatesDecimalNumbers() -> c_bool
  - setLocale:(locale: NSLocale) -> None
  - locale() -> NSLocale
  - setRoundingIncrement:(number: NSNumber) -> None
  - roundingIncrement() -> NSNumber
  - setRoundingMode:(mode: NSNumberFormatterRoundingMode) -> None
  - roundingMode() -> NSNumberFormatterRoundingMode
  - setFormatWidth:(number: NSUInteger) -> None
  - formatWidth() -> NSUInteger
  - setMultiplier:(number: NSNumber) -> None
  - multiplier() -> NSNumber
  - setPercentSymbol:(string: NSString) -> None
  - percentSymbol() -> NSString
  - setPerMillSymbol:(string: NSString) -> None
  - perMillSymbol() -> NSString
  - setMinusSign:(string: NSString) -> None
  - minusSign() -> NSString
  - setPlusSign:(string: NSString) -> None
  - plusSign() -> NSString
  - setExponentSymbol:(string: NSString) -> None
  - exponentSymbol() -> NSString
  - setZeroSymbol:(string: NSString) -> None
  - zeroSymbol() -> NSString
  - setNilSymbol:(string: NSString) -> None
  - nilSymbol() -> NSString
  - setNotANumberSymbol:(string: NSString) -> None
  - notANumberSymbol() -> NSString
  - setNegativeInfinitySymbol:(string: NSString) -> None
  - negativeInfinitySymbol() -> NSString
  - setPositiveInfinitySymbol:(string: NSString) -> None
  - positiveInfinitySymbol() -> NSString
  - setCurrencySymbol:(string: NSString) -> None
  - currencySymbol() -> NSString
  - setCurrencyCode:(string: NSString) -> None
  - currencyCode() -> NSString
  - setInternationalCurrencySymbol:(string: NSString) -> None
  - internationalCurrencySymbol() -> NSString
  - setPositivePrefix:(string: NSString) -> None
  - positivePrefix() -> NSString
  - setPositiveSuffix:(string: NSString) -> None
  - positiveSuffix() -> NSString
  - setNegativePrefix:(string: NSString) -> None
  - negativePrefix() -> NSString
  - setNegativeSuffix:(string: NSString) -> None
  - negativeSuffix() -> NSString
  - setTextAttributesForZero:(newAttributes: NSDictionary) -> None
  - textAttributesForZero() -> NSDictionary
  - setTextAttributesForNil:(newAttributes: NSDictionary) -> None
  - textAttributesForNil() -> NSDictionary
  - setTextAttributesForNotANumber:(newAttributes: NSDictionary) -> None
  - textAttributesForNotANumber() -> NSDictionary
  - setTextAttributesForPositiveInfinity:(newAttributes: NSDictionary) -> None
  - textAttributesForPositiveInfinity() -> NSDictionary
  - setTextAttributesForNegativeInfinity:(newAttributes: NSDictionary) -> None
  - textAttributesForNegativeInfinity() -> NSDictionary
  - setGroupingSeparator:(string: NSString) -> None
  - groupingSeparator() -> NSString
  - setUsesGroupingSeparator:(flag: c_bool) -> None
  - usesGroupingSeparator() -> c_bool
  - setAlwaysShowsDecimalSeparator:(flag: c_bool) -> None
  - alwaysShowsDecimalSeparator() -> c_bool
  - setCurrencyDecimalSeparator:(string: NSString) -> None
  - currencyDecimalSeparator() -> NSString
  - setGroupingSize:(number: NSUInteger) -> None
  - groupingSize() -> NSUInteger
  - setSecondaryGroupingSize:(number: NSUInteger) -> None
  - secondaryGroupingSize() -> NSUInteger
  - setPaddingCharacter:(string: NSString) -> None
  - paddingCharacter() -> NSString
  - setPaddingPosition:(position: NSNumberFormatterPadPosition) -> None
  - paddingPosition() -> NSNumberFormatterPadPosition
  - setMinimumIntegerDigits:(number: NSUInteger) -> None
  - minimumIntegerDigits() -> NSUInteger
  - setMinimumFractionDigits:(number: NSUInteger) -> None
  - minimumFractionDigits() -> NSUInteger
  - setMaximumIntegerDigits:(number: NSUInteger) -> None
  - maximumIntegerDigits() -> NSUInteger
  - setMaximumFractionDigits:(number: NSUInteger) -> None
  - maximumFractionDigits() -> NSUInteger
  - numberFromString:(string: NSString) -> NSNumber
  - stringFromNumber:(number: NSNumber) -> NSString
  - getObjectValue:forString:range:error:(anObject: out(id), aString: NSString, rangep: POINTER(NSRange), error: out(NSError)) -> c_bool
  - setUsesSignificantDigits:(flag: c_bool) -> None
  - usesSignificantDigits() -> c_bool
  - setMinimumSignificantDigits:(number: NSUInteger) -> None
  - minimumSignificantDigits() -> NSUInteger
  - setMaximumSignificantDigits:(number: NSUInteger) -> None
  - maximumSignificantDigits() -> NSUInteger
  - setCurrencyGroupingSeparator:(string: NSString) -> None
  - currencyGroupingSeparator() -> NSString
  - setLenient:(flag: c_bool) -> None
  - isLenient() -> c_bool
  - setPartialStringValidationEnabled:(enabled: c_bool) -> None
  - isPartialStringValidationEnabled() -> c_bool
  + localizedStringFromNumber:numberStyle:(num: NSNumber, localizationStyle: NSNumberFormatterStyle) -> NSString

NSObjectScripting: NSObject

NSOrderedSet: NSObject, NSCoding, NSCopying, NSMutableCopying, NSFastEnumeration
  + orderedSet() -> instancetype
  + orderedSetWithArray:(objects: NSArray) -> instancetype
  + orderedSetWithArray:range:copyItems:(objects: NSArray, range: NSRange, flag: c_bool) -> instancetype
  + orderedSetWithObject:(anObject: id) -> instancetype
  + orderedSetWithObjects:(firstObject: id, ...) -> instancetype
  + orderedSetWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
  + orderedSetWithOrderedSet:(aSet: NSOrderedSet) -> instancetype
  + orderedSetWithSet:(aSet: NSSet) -> instancetype
  + orderedSetWithSet:copyItems:(aSet: NSSet, flag: c_bool) -> instancetype
  - initWithArray:(array: NSArray) -> retained instancetype, consumes self
  - initWithArray:copyItems:(array: NSArray, flag: c_bool) -> retained instancetype, consumes self
  - initWithArray:range:copyItems:(array: NSArray, range: NSRange, flag: c_bool) -> retained instancetype, consumes self
  - initWithObject:(object: id) -> retained instancetype, consumes self
  - initWithObjects:(firstObject: id, ...) -> retained instancetype, consumes self
  - initWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - initWithOrderedSet:(aSet: NSOrderedSet) -> retained instancetype, consumes self
  - initWithOrderedSet:copyItems:(aSet: NSOrderedSet, flag: c_bool) -> retained instancetype, consumes self
  - initWithOrderedSet:range:copyItems:(aSet: NSOrderedSet, range: NSRange, flag: c_bool) -> retained instancetype, consumes self
  - initWithSet:(aSet: NSSet) -> retained instancetype, consumes self
  - initWithSet:copyItems:(aSet: NSSet, flag: c_bool) -> retained instancetype, consumes self
  - init() -> retained instancetype, consumes self
  - count() -> NSUInteger
  - containsObject:(anObject: id) -> c_bool
  - enumerateObjectsAtIndexes:options:usingBlock:(indexSet: NSIndexSet, opts: NSEnumerationOptions, aBlock: GSEnumeratorBlock) -> None
  - enumerateObjectsUsingBlock:(aBlock: GSEnumeratorBlock) -> None
  - enumerateObjectsWithOptions:usingBlock:(opts: NSEnumerationOptions, aBlock: GSEnumeratorBlock) -> None
  - firstObject() -> id
  - lastObject() -> id
  - objectAtIndex:(index: NSUInteger) -> id
  - objectAtIndexedSubscript:(index: NSUInteger) -> id
  - objectsAtIndexes:(indexes: NSIndexSet) -> NSArray
  - indexOfObject:(objects: id) -> NSUInteger
  - indexOfObject:inSortedRange:options:usingComparator:(key: id, range: NSRange, options: NSBinarySearchingOptions, comparator: NSComparator) -> NSUInteger
  - indexOfObjectAtIndexes:options:passingTest:(indexSet: NSIndexSet, opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSUInteger
  - indexOfObjectPassingTest:(predicate: GSPredicateBlock) -> NSUInteger
  - indexOfObjectWithOptions:passingTest:(opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSUInteger
  - indexesOfObjectsAtIndexes:options:passingTest:(indexSet: NSIndexSet, opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSIndexSet
  - indexesOfObjectsPassingTest:(predicate: GSPredicateBlock) -> NSIndexSet
  - indexesOfObjectsWithOptions:passingTest:(opts: NSEnumerationOptions, predicate: GSPredicateBlock) -> NSIndexSet
  - objectEnumerator() -> NSEnumerator
  - reverseObjectEnumerator() -> NSEnumerator
  - reversedOrderedSet() -> NSOrderedSet
  - getObjects:range:(aBuffer: POINTER(id), aRange: NSRange) -> None
  - setValue:forKey:(value: id, key: NSString) -> None
  - valueForKey:(key: NSString) -> id
  - isEqualToOrderedSet:(aSet: NSOrderedSet) -> c_bool
  - intersectsOrderedSet:(aSet: NSOrderedSet) -> c_bool
  - intersectsSet:(aSet: NSSet) -> c_bool
  - isSubsetOfOrderedSet:(aSet: NSOrderedSet) -> c_bool
  - isSubsetOfSet:(aSet: NSSet) -> c_bool
  - sortedArrayUsingDescriptors:(sortDescriptors: NSArray) -> NSArray
  - sortedArrayUsingComparator:(comparator: NSComparator) -> NSArray
  - sortedArrayWithOptions:usingComparator:(options: NSSortOptions, comparator: NSComparator) -> NSArray
  - filteredOrderedSetUsingPredicate:(predicate: NSPredicate) -> NSOrderedSet
  - description() -> NSString
  - descriptionWithLocale:(locale: NSLocale) -> NSString
  - descriptionWithLocale:indent:(locale: NSLocale, flag: c_bool) -> NSString
  - array() -> NSArray
  - set() -> NSSet

NSMutableOrderedSet: NSOrderedSet
  + orderedSetWithCapacity:(capacity: NSUInteger) -> instancetype
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - init() -> retained instancetype, consumes self
  - addObject:(anObject: id) -> None
  - addObjects:count:(objects: POINTER(id), count: NSUInteger) -> None
  - addObjectsFromArray:(otherArray: NSArray) -> None
  - insertObject:atIndex:(object: id, index: NSUInteger) -> None
  - setObject:atIndexedSubscript:(object: id, index: NSUInteger) -> None
  - insertObjects:atIndexes:(array: NSArray, indexes: NSIndexSet) -> None
  - removeObject:(object: id) -> None
  - removeObjectAtIndex:(index: NSUInteger) -> None
  - removeObjectsAtIndexes:(indexes: NSIndexSet) -> None
  - removeObjectsInArray:(otherArray: NSArray) -> None
  - removeObjectsInRange:(range: NSRange) -> None
  - removeAllObjects() -> None
  - replaceObjectAtIndex:withObject:(index: NSUInteger, object: id) -> None
  - replaceObjectsAtIndexes:withObjects:(indexes: NSIndexSet, objects: NSArray) -> None
  - replaceObjectsInRange:withObjects:count:(range: NSRange, objects: POINTER(id), count: NSUInteger) -> None
  - setObject:atIndex:(object: id, index: NSUInteger) -> None
  - moveObjectsAtIndexes:toIndex:(indexes: NSIndexSet, index: NSUInteger) -> None
  - exchangeObjectAtIndex:withObjectAtIndex:(index: NSUInteger, otherIndex: NSUInteger) -> None
  - filterUsingPredicate:(predicate: NSPredicate) -> None
  - sortUsingDescriptors:(descriptors: NSArray) -> None
  - sortUsingComparator:(comparator: NSComparator) -> None
  - sortWithOptions:usingComparator:(options: NSSortOptions, comparator: NSComparator) -> None
  - sortRange:options:usingComparator:(range: NSRange, options: NSSortOptions, comparator: NSComparator) -> None
  - intersectOrderedSet:(aSet: NSOrderedSet) -> None
  - intersectSet:(aSet: NSSet) -> None
  - minusOrderedSet:(aSet: NSOrderedSet) -> None
  - minusSet:(aSet: NSSet) -> None
  - unionOrderedSet:(aSet: NSOrderedSet) -> None
  - unionSet:(aSet: NSSet) -> None
  - initWithCoder:(coder: NSCoder) -> retained instancetype, consumes self

NSOrthography: NSObject, NSCopying, NSCoding
  - initWithDominantScript:languageMap:(script: NSString, map: NSDictionary) -> retained instancetype, consumes self
  - dominantScript() -> NSString
  - languationMap() -> NSDictionary
  - languagesForScript:(script: NSString) -> NSArray
  - dominantLanguageForScript:(script: NSString) -> NSString
  - dominantLanguage() -> NSString
  - allScripts() -> NSArray
  - allLanguages() -> NSArray
  + defaultOrthographyForLanguage:(language: NSString) -> instancetype
  + orthographyWithDominantScript:languageMap:(script: NSString, map: NSDictionary) -> instancetype

NSPersonNameComponents: NSObject, NSCopying, NSCoding
  - namePrefix() -> NSString
  - setNamePrefix:(namePrefix: NSString) -> None
  - givenName() -> NSString
  - setGivenName:(givenName: NSString) -> None
  - middleName() -> NSString
  - setMiddleName:(middleName: NSString) -> None
  - familyName() -> NSString
  - setFamilyName:(familyName: NSString) -> None
  - nameSuffix() -> NSString
  - setNameSuffix:(nameSuffix: NSString) -> None
  - nickname() -> NSString
  - setNickname:(nickname: NSString) -> None
  - phoneticRepresentation() -> NSPersonNameComponents
  - setPhoneticRepresentation:(pr: NSPersonNameComponents) -> None

NSPersonNameComponentsFormatter: NSFormatter
  + localizedStringFromPersonNameComponents:style:options:(components: NSPersonNameComponents, nameFormatStyle: NSPersonNameComponentsFormatterStyle, nameOptions: NSPersonNameComponentsFormatterOptions) -> NSString
  - style() -> NSPersonNameComponentsFormatterStyle
  - setStyle:(style: NSPersonNameComponentsFormatterStyle) -> None
  - isPhonetic() -> c_bool
  - setPhonetic:(flag: c_bool) -> None
  - stringFromPersonNameComponents:(components: NSPersonNameComponents) -> NSString
  - annotatedStringFromPersonNameComponents:(components: NSPersonNameComponents) -> NSAttributedString
  - personNameComponentsFromString:(string: NSString) -> NSPersonNameComponents
  - getObjectValue:forString:errorDescription:(obj: out(id), string: NSString, error: out(NSString)) -> c_bool

NSPointerArray: NSObject, NSCopying, NSCoding
  + pointerArrayWithOptions:(options: NSPointerFunctionsOptions) -> id
  + pointerArrayWithPointerFunctions:(functions: NSPointerFunctions) -> id
  + strongObjectsPointerArray() -> id
  + weakObjectsPointerArray() -> id
  - compact() -> None
  - count() -> NSUInteger
  - initWithOptions:(options: NSPointerFunctionsOptions) -> retained instancetype, consumes self
  - initWithPointerFunctions:(functions: NSPointerFunctions) -> retained instancetype, consumes self
  - addPointer:(pointer: c_void_p) -> None
  - insertPointer:atIndex:(pointer: c_void_p, index: NSUInteger) -> None
  - pointerAtIndex:(index: NSUInteger) -> c_void_p
  - pointerFunctions() -> NSPointerFunctions
  - removePointerAtIndex:(index: NSUInteger) -> None
  - replacePointerAtIndex:withPointer:(index: NSUInteger, item: c_void_p) -> None
  - setCount:(count: NSUInteger) -> None
  + pointerArrayWithStrongObjects() -> id
  + pointerArrayWithWeakObjects() -> id
  - allObjects() -> NSArray

NSPortCoder: NSCoder
  + portCoderWithReceivePort:sendPort:components:(recv: NSPort, send: NSPort, comp: NSArray) -> NSPortCoder
  - initWithReceivePort:sendPort:components:(recv: NSPort, send: NSPort, comp: NSArray) -> retained instancetype, consumes self
  - connection() -> NSConnection
  - decodePortObject() -> NSPort
  - dispatch() -> None
  - encodePortObject:(aPort: NSPort) -> None
  - isBycopy() -> c_bool
  - isByref() -> c_bool

NSPortMessage: NSObject
  - initWithMachMessage:(buffer: c_void_p) -> retained instancetype, consumes self
  - initWithSendPort:receivePort:components:(aPort: NSPort, anotherPort: NSPort, items: NSArray) -> retained instancetype, consumes self
  - sendBeforeDate:(when: NSDate) -> c_bool
  - components() -> NSArray
  - sendPort() -> NSPort
  - receivePort() -> NSPort
  - setMsgid:(anId: c_uint) -> None
  - msgid() -> c_uint

NSPort: NSObject, NSCoding, NSCopying
  + port() -> NSPort
  + portWithMachPort:(machPort: NSInteger) -> NSPort
  - delegate() -> id
  - setDelegate:(anObject: id) -> None
  - init() -> retained instancetype, consumes self
  - initWithMachPort:(machPort: NSInteger) -> retained instancetype, consumes self
  - machPort() -> NSInteger
  - invalidate() -> None
  - isValid() -> c_bool
  - addConnection:toRunLoop:forMode:(aConnection: NSConnection, aLoop: NSRunLoop, aMode: NSString) -> None
  - removeConnection:fromRunLoop:forMode:(aConnection: NSConnection, aLoop: NSRunLoop, aMode: NSString) -> None
  - reservedSpaceLength() -> NSUInteger
  - sendBeforeDate:msgid:components:from:reserved:(when: NSDate, msgid: NSInteger, components: NSMutableArray, receivingPort: NSPort, length: NSUInteger) -> c_bool
  - sendBeforeDate:components:from:reserved:(when: NSDate, components: NSMutableArray, receivingPort: NSPort, length: NSUInteger) -> c_bool

NSSocketPort: NSPort
  + existingPortWithNumber:onHost:(number: c_uint16, aHost: NSHost) -> NSSocketPort
  + portWithNumber:onHost:forceAddress:listener:(number: c_uint16, aHost: NSHost, addr: NSString, shouldListen: c_bool) -> NSSocketPort
  - address() -> NSString
  - getFds:count:(fds: POINTER(NSInteger), count: POINTER(NSInteger)) -> None
  - handlePortMessage:(m: NSPortMessage) -> None
  - host() -> NSHost
  - portNumber() -> c_uint16

NSMessagePort: NSPort

NSPortNameServer: NSObject
  + systemDefaultPortNameServer() -> id
  - portForName:(name: NSString) -> NSPort
  - portForName:onHost:(name: NSString, host: NSString) -> NSPort
  - registerPort:forName:(port: NSPort, name: NSString) -> c_bool
  - removePortForName:(name: NSString) -> c_bool

NSSocketPortNameServer: NSPortNameServer
  + sharedInstance() -> id
  - portForName:onHost:(name: NSString, host: NSString) -> NSPort
  - registerPort:forName:(port: NSPort, name: NSString) -> c_bool
  - removePortForName:(name: NSString) -> c_bool

NSMessagePortNameServer: NSPortNameServer
  + sharedInstance() -> id
  - portForName:(name: NSString) -> NSPort
  - portForName:onHost:(name: NSString, host: NSString) -> NSPort

NSProgress: NSObject
  - initWithParent:userInfo:(parent: NSProgress, userInfo: NSDictionary) -> retained instancetype, consumes self
  + discreteProgressWithTotalUnitCount:(unitCount: c_int64) -> NSProgress
  + progressWithTotalUnitCount:(unitCount: c_int64) -> NSProgress
  + progressWithTotalUnitCount:parent:pendingUnitCount:(unitCount: c_int64, parent: NSProgress, portionOfParentTotalUnitCount: c_int64) -> NSProgress
  + currentProgress() -> NSProgress
  - becomeCurrentWithPendingUnitCount:(unitCount: c_int64) -> None
  - addChild:withPendingUnitCount:(child: NSProgress, inUnitCount: c_int64) -> None
  - resignCurrent() -> None
  - totalUnitCount() -> c_int64
  - setTotalUnitCount:(unitCount: c_int64) -> None
  - completedUnitCount() -> c_int64
  - setCompletedUnitCount:(unitCount: c_int64) -> None
  - localizedDescription() -> NSString
  - localizedAdditionalDescription() -> NSString
  - fractionCompleted() -> c_double
  - isCancellable() -> c_bool
  - isCancelled() -> c_bool
  - cancel() -> None
  - setCancellationHandler:(handler: GSProgressCancellationHandler) -> None
  - isPausable() -> c_bool
  - isPaused() -> c_bool
  - pause() -> None
  - setPausingHandler:(handler: GSProgressPausingHandler) -> None
  - resume() -> None
  - setResumingHandler:(handler: GSProgressResumingHandler) -> None
  - isIndeterminate() -> c_bool
  - setIndeterminate:(flag: c_bool) -> None
  - kind() -> NSProgressKind
  - setKind:(k: NSProgressKind) -> None
  - setUserInfoObject:forKey:(obj: id, key: NSProgressUserInfoKey) -> None
  - setFileOperationKind:(k: NSProgressFileOperationKind) -> None
  - fileOperationKind() -> NSProgressFileOperationKind
  - setFileUrl:(u: NSURL) -> None
  - fileUrl() -> NSURL
  - isFinished() -> c_bool
  - isOld() -> c_bool
  - setEstimatedTimeRemaining:(n: NSNumber) -> None
  - estimatedTimeRemaining() -> NSNumber
  - setFileCompletedCount:(n: NSNumber) -> None
  - fileCompletedCount() -> NSNumber
  - setFileTotalCount:(n: NSNumber) -> None
  - fileTotalCount() -> NSNumber
  - setThroughput:(n: NSNumber) -> None
  - throughtput() -> NSNumber
  - publish() -> None
  - unpublish() -> None
  - performAsCurrentWithPendingUnitCount:usingBlock:(unitCount: c_int64, work: GSProgressPendingUnitCountBlock) -> None
  + addSubscriberForFileURL:withPublishingHandler:(url: NSURL, publishingHandler: NSProgressPublishingHandler) -> id
  + removeSubscriber:(subscriber: id) -> None

NSProtocolChecker: NSProxy
  + protocolCheckerWithTarget:protocol:(anObject: NSObject, aProtocol: Protocol) -> id
  - initWithTarget:protocol:(anObject: NSObject, aProtocol: Protocol) -> retained instancetype, consumes self
  - forwardInvocation:(anInvocation: NSInvocation) -> None
  - protocol() -> Protocol
  - target() -> NSObject

NSRegularExpression: NSObject, NSCoding, NSCopying
  + regularExpressionWithPattern:options:error:(aPattern: NSString, opts: NSRegularExpressionOptions, e: out(NSError)) -> NSRegularExpression
  - initWithPattern:options:error:(aPattern: NSString, opts: NSRegularExpressionOptions, e: out(NSError)) -> retained instancetype, consumes self
  - pattern() -> NSString
  - enumerateMatchesInString:options:range:usingBlock:(string: NSString, options: NSMatchingOptions, range: NSRange, block: GSRegexBlock) -> None
  - numberOfMatchesInString:options:range:(string: NSString, options: NSMatchingOptions, range: NSRange) -> NSUInteger
  - firstMatchInString:options:range:(string: NSString, options: NSMatchingOptions, range: NSRange) -> NSTextCheckingResult
  - matchesInString:options:range:(string: NSString, options: NSMatchingOptions, range: NSRange) -> NSArray
  - rangeOfFirstMatchInString:options:range:(string: NSString, options: NSMatchingOptions, range: NSRange) -> NSRange
  - replaceMatchesInString:options:range:withTemplate:(string: NSMutableString, options: NSMatchingOptions, range: NSRange, templat: NSString) -> NSUInteger
  - stringByReplacingMatchesInString:options:range:withTemplate:(string: NSString, options: NSMatchingOptions, range: NSRange, templat: NSString) -> NSString
  - replacementStringForResult:inString:offset:template:(result: NSTextCheckingResult, string: NSString, offset: NSInteger, templat: NSString) -> NSString
  - options() -> NSRegularExpressionOptions
  - numberOfCaptureGroups() -> NSUInteger

NSScanner: NSObject, NSCopying
  + localizedScannerWithString:(aString: NSString) -> id
  + scannerWithString:(aString: NSString) -> id
  - initWithString:(aString: NSString) -> retained instancetype, consumes self
  - string() -> NSString
  - scanLocation() -> NSUInteger
  - setScanLocation:(anIndex: NSUInteger) -> None
  - caseSensitive() -> c_bool
  - setCaseSensitive:(flag: c_bool) -> None
  - charactersToBeSkipped() -> NSCharacterSet
  - setCharactersToBeSkipped:(aSet: NSCharacterSet) -> None
  - locale() -> NSDictionary
  - setLocale:(localeDictionary: NSDictionary) -> None
  - scanInt:(value: POINTER(c_int)) -> c_bool
  - scanHexInt:(value: POINTER(c_uint)) -> c_bool
  - scanLongLong:(value: POINTER(c_longlong)) -> c_bool
  - scanFloat:(value: POINTER(c_float)) -> c_bool
  - scanDouble:(value: POINTER(c_double)) -> c_bool
  - scanString:intoString:(string: NSString, value: out(NSString)) -> c_bool
  - scanCharactersFromSet:intoString:(aSet: NSCharacterSet, value: out(NSString)) -> c_bool
  - scanUpToString:intoString:(string: NSString, value: out(NSString)) -> c_bool
  - scanUpToCharactersFromSet:intoString:(aSet: NSCharacterSet, value: out(NSString)) -> c_bool
  - isAtEnd() -> c_bool
  - scanRadixUnsignedInt:(value: POINTER(c_uint)) -> c_bool
  - scanRadixUnsignedLongLong:(value: POINTER(c_ulonglong)) -> c_bool
  - scanDecimal:(value: POINTER(NSDecimal)) -> c_bool
  - scanHexLongLong:(value: POINTER(c_ulonglong)) -> c_bool
  - scanHexDouble:(result: POINTER(c_double)) -> c_bool
  - scanHexFloat:(result: POINTER(c_float)) -> c_bool
  - scanInteger:(value: POINTER(NSInteger)) -> c_bool

NSScriptClassDescription: NSClassDescription

NSScriptCoercionHandler: NSObject

NSScriptCommand: NSObject

NSScriptCommandDescription: NSObject

NSScriptExecutionContext: NSObject

NSScriptKeyValueCoding: NSObject

NSScriptObjectSpecifiers: NSObject

NSScriptStandardSuiteCommands: NSObject

NSScriptSuiteRegistry: NSObject

NSSortDescriptor: NSObject, NSCopying, NSCoding
  - ascending() -> c_bool
  - compareObject:toObject:(object1: id, object2: id) -> NSComparisonResult
  + sortDescriptorWithKey:ascending:(aKey: NSString, ascending: c_bool) -> id
  + sortDescriptorWithKey:ascending:selector:(aKey: NSString, ascending: c_bool, aSelector: SEL) -> id
  + sortDescriptorWithKey:ascending:comparator:(key: NSString, ascending: c_bool, cmptr: NSComparator) -> id
  - initWithKey:ascending:comparator:(key: NSString, ascending: c_bool, cmptr: NSComparator) -> retained instancetype, consumes self
  - initWithKey:ascending:(key: NSString, ascending: c_bool) -> retained instancetype, consumes self
  - initWithKey:ascending:selector:(key: NSString, ascending: c_bool, selector: SEL) -> retained instancetype, consumes self
  - key() -> NSString
  - selector() -> SEL
  - reversedSortDescriptor() -> id

NSSpellServer: NSObject
  - registerLanguage:byVendor:(language: NSString, vendor: NSString) -> c_bool
  - delegate() -> id
  - setDelegate:(anObject: id) -> None
  - run() -> None
  - isWordInUserDictionaries:caseSensitive:(word: NSString, flag: c_bool) -> c_bool

NSStream: NSObject
  + getStreamsToHost:port:inputStream:outputStream:(host: NSHost, port: NSInteger, inputStream: out(NSInputStream), outputStream: out(NSOutputStream)) -> None
  - close() -> None
  - delegate() -> id
  - open() -> None
  - propertyForKey:(key: NSString) -> id
  - removeFromRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - scheduleInRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSString) -> None
  - setDelegate:(delegate: id) -> None
  - setProperty:forKey:(property: id, key: NSString) -> c_bool
  - streamError() -> NSError
  - streamStatus() -> NSStreamStatus
  + getLocalStreamsToPath:inputStream:outputStream:(path: NSString, inputStream: out(NSInputStream), outputStream: out(NSOutputStream)) -> None
  + pipeWithInputStream:outputStream:(inputStream: out(NSInputStream), outputStream: out(NSOutputStream)) -> None

NSInputStream: NSStream
  + inputStreamWithData:(data: NSData) -> id
  + inputStreamWithFileAtPath:(path: NSString) -> id
  + inputStreamWithURL:(url: NSURL) -> id
  - getBuffer:length:(buffer: POINTER(POINTER(c_uint8)), len: POINTER(NSUInteger)) -> c_bool
  - hasBytesAvailable() -> c_bool
  - initWithData:(data: NSData) -> retained instancetype, consumes self
  - initWithFileAtPath:(path: NSString) -> retained instancetype, consumes self
  - initWithURL:(url: NSURL) -> retained instancetype, consumes self
  - read:maxLength:(buffer: POINTER(c_uint8), len: NSUInteger) -> NSInteger

NSOutputStream: NSStream
  + outputStreamToBuffer:capacity:(buffer: POINTER(c_uint8), capacity: NSUInteger) -> id
  + outputStreamToFileAtPath:append:(path: NSString, shouldAppend: c_bool) -> id
  + outputStreamToMemory() -> id
  - hasSpaceAvailable() -> c_bool
  - initToBuffer:capacity:(buffer: POINTER(c_uint8), capacity: NSUInteger) -> retained instancetype, consumes self
  - initToFileAtPath:append:(path: NSString, shouldAppend: c_bool) -> retained instancetype, consumes self
  - initToMemory() -> retained instancetype, consumes self
  - write:maxLength:(buffer: POINTER(c_uint8), len: NSUInteger) -> NSInteger

GSServerStream: NSStream
  + serverStreamToAddr:port:(addr: NSString, port: NSInteger) -> id
  + serverStreamToAddr:(addr: NSString) -> id
  - acceptWithInputStream:outputStream:(inputStream: out(NSInputStream), outputStream: out(NSOutputStream)) -> None
  - initToAddr:port:(addr: NSString, port: NSInteger) -> retained instancetype, consumes self
  - initToAddr:(addr: NSString) -> retained instancetype, consumes self

NSTask: NSObject
  + launchedTaskWithLaunchPath:arguments:(path: NSString, args: NSArray) -> NSTask
  - arguments() -> NSArray
  - currentDirectoryPath() -> NSString
  - environment() -> NSDictionary
  - launchPath() -> NSString
  - standardError() -> id
  - standardInput() -> id
  - standardOutput() -> id
  - setArguments:(args: NSArray) -> None
  - setCurrentDirectoryPath:(path: NSString) -> None
  - setEnvironment:(env: NSDictionary) -> None
  - setLaunchPath:(path: NSString) -> None
  - setStandardError:(hdl: id) -> None
  - setStandardInput:(hdl: id) -> None
  - setStandardOutput:(hdl: id) -> None
  - isRunning() -> c_bool
  - processIdentifier() -> c_int
  - terminationReason() -> NSTaskTerminationReason
  - terminationStatus() -> c_int
  - interrupt() -> None
  - launch() -> None
  - resume() -> c_bool
  - suspend() -> c_bool
  - terminate() -> None
  - waitUntilExit() -> None
  - usePseudoTerminal() -> c_bool
  - validatedLaunchPath() -> NSString
  + executableExtensions() -> NSSet
  + executablePath:(aFile: NSString) -> NSString
  + launchPathForTool:(name: NSString) -> NSString

NSTextCheckingResult: NSObject
  + regularExpressionCheckingResultWithRanges:count:regularExpression:(ranges: NSRangePointer, count: NSUInteger, regularExpression: NSRegularExpression) -> NSTextCheckingResult
  - rangeAtIndex:(idx: NSUInteger) -> NSRange
  - resultByAdjustingRangesWithOffset:(offset: NSInteger) -> NSTextCheckingResult
  - addressComponents() -> NSDictionary
  - components() -> NSDictionary
  - date() -> NSDate
  - duration() -> NSTimeInterval
  - grammarDetails() -> NSArray
  - numberOfRanges() -> NSUInteger
  - orthography() -> NSOrthography
  - phoneNumber() -> NSString
  - range() -> NSRange
  - regularExpression() -> NSRegularExpression
  - replacementString() -> NSString
  - resultType() -> NSTextCheckingType
  - timeZone() -> NSTimeZone
  - URL() -> NSURL

NSThread: NSObject
  + currentThread() -> NSThread
  + detachNewThreadSelector:toTarget:withObject:(aSelector: SEL, aTarget: id, anArgument: id) -> None
  + exit() -> None
  + isMultiThreaded() -> c_bool
  + sleepUntilDate:(date: NSDate) -> None
  - threadDictionary() -> NSMutableDictionary
  + setThreadPriority:(pri: c_double) -> None
  + threadPriority() -> c_double
  + callStackReturnAddresses() -> NSArray
  + isMainThread() -> c_bool
  + mainThread() -> NSThread
  + sleepForTimeInterval:(ti: NSTimeInterval) -> None
  - cancel() -> None
  - init() -> retained instancetype, consumes self
  - initWithTarget:selector:object:(aTarget: id, aSelector: SEL, anArgument: id) -> retained instancetype, consumes self
  - isCancelled() -> c_bool
  - isExecuting() -> c_bool
  - isFinished() -> c_bool
  - isMainThread() -> c_bool
  - main() -> None
  - name() -> NSString
  - setName:(aName: NSString) -> None
  - setStackSize:(stackSize: NSUInteger) -> None
  - stackSize() -> NSUInteger
  - start() -> None
  + callStackSymbols() -> NSArray
  - mutexDrop:(mutex: id) -> NSString
  - mutexHold:(mutex: id) -> NSString
  - mutexWait:(mutex: id) -> NSString

NSTimeZone: NSObject
  + localTimeZone() -> NSTimeZone
  + timeZoneForSecondsFromGMT:(seconds: NSInteger) -> NSTimeZone
  + timeZoneWithName:(aTimeZoneName: NSString) -> NSTimeZone
  + setDefaultTimeZone:(aTimeZone: NSTimeZone) -> None
  + abbreviationDictionary() -> NSDictionary
  + knownTimeZoneNames() -> NSArray
  + timeZoneArray() -> NSArray
  - timeZoneDetailArray() -> NSArray
  + abbreviationMap() -> NSDictionary
  + resetSystemTimeZone() -> None
  + systemTimeZone() -> NSTimeZone
  + timeZoneWithName:data:(name: NSString, data: NSData) -> NSTimeZone
  - abbreviation() -> NSString
  - abbreviationForDate:(aDate: NSDate) -> NSString
  - data() -> NSData
  - initWithName:(name: NSString) -> retained instancetype, consumes self
  - initWithName:data:(name: NSString, data: NSData) -> retained instancetype, consumes self
  - isDaylightSavingTime() -> c_bool
  - isDaylightSavingTimeForDate:(aDate: NSDate) -> c_bool
  - isEqualToTimeZone:(aTimeZone: NSTimeZone) -> c_bool
  - name() -> NSString
  - secondsFromGMT() -> NSInteger
  - secondsFromGMTForDate:(aDate: NSDate) -> NSInteger
  - daylightSavingTimeOffsetForDate:(aDate: NSDate) -> NSTimeInterval
  - nextDaylightSavingTimeTransitionAfterDate:(aDate: NSDate) -> NSDate
  - daylightSavingTimeOffset() -> NSTimeInterval
  - nextDaylightSavingTimeTransition() -> NSDate
  - localizedName:locale:(style: NSTimeZoneNameStyle, locale: NSLocale) -> NSString
  - timeZoneDetailForDate:(date: NSDate) -> NSTimeZoneDetail
  - timeZoneName() -> NSString
  + defaultTimeZone() -> NSTimeZone
  + timeZoneWithAbbreviation:(abbreviation: NSString) -> NSTimeZone

NSTimeZoneDetail: NSTimeZone
  - isDaylightSavingTimeZone() -> c_bool
  - timeZoneAbbreviation() -> NSString
  - timeZoneSecondsFromGMT() -> NSInteger

NSUbiquitousKeyValueStore: NSObject
  + defaultStore() -> NSUbiquitousKeyValueStore
  - arrayForKey:(key: NSString) -> NSArray
  - boolForKey:(key: NSString) -> c_bool
  - dataForKey:(key: NSString) -> NSData
  - dictionaryForKey:(key: NSString) -> NSDictionary
  - doubleForKey:(key: NSString) -> c_double
  - longLongForKey:(key: NSString) -> c_longlong
  - objectForKey:(key: NSString) -> id
  - stringForKey:(key: NSString) -> NSString
  - setArray:forKey:(array: NSArray, key: NSString) -> None
  - setBool:forKey:(flag: c_bool, key: NSString) -> None
  - setData:forKey:(data: NSData, key: NSString) -> None
  - setDictionary:forKey:(dict: NSDictionary, key: NSString) -> None
  - setDouble:forKey:(val: c_double, key: NSString) -> None
  - setLongLong:forKey:(val: c_longlong, key: NSString) -> None
  - setObject:forKey:(obj: id, key: NSString) -> None
  - setString:forKey:(string: NSString, key: NSString) -> None
  - synchronize() -> None
  - removeObjectForKey:(key: NSString) -> None
  - dictionaryRepresentation() -> NSDictionary

NSUndoManager: NSObject
  - beginUndoGrouping() -> None
  - canRedo() -> c_bool
  - canUndo() -> c_bool
  - disableUndoRegistration() -> None
  - enableUndoRegistration() -> None
  - endUndoGrouping() -> None
  - forwardInvocation:(anInvocation: NSInvocation) -> None
  - groupingLevel() -> NSInteger
  - groupsByEvent() -> c_bool
  - isRedoing() -> c_bool
  - isUndoing() -> c_bool
  - isUndoRegistrationEnabled() -> c_bool
  - levelsOfUndo() -> NSUInteger
  - prepareWithInvocationTarget:(target: id) -> id
  - redo() -> None
  - redoActionName() -> NSString
  - redoMenuItemTitle() -> NSString
  - redoMenuTitleForUndoActionName:(actionName: NSString) -> NSString
  - registerUndoWithTarget:selector:object:(target: id, aSelector: SEL, anObject: id) -> None
  - removeAllActions() -> None
  - removeAllActionsWithTarget:(target: id) -> None
  - runLoopModes() -> NSArray
  - setActionName:(name: NSString) -> None
  - setGroupsByEvent:(flag: c_bool) -> None
  - setLevelsOfUndo:(num: NSUInteger) -> None
  - setRunLoopModes:(newModes: NSArray) -> None
  - undo() -> None
  - undoActionName() -> NSString
  - undoMenuItemTitle() -> NSString
  - undoMenuTitleForUndoActionName:(actionName: NSString) -> NSString
  - undoNestedGroup() -> None

NSUnitConverter: NSObject
  - baseUnitValueFromValue:(value: c_double) -> c_double
  - valueFromBaseUnitValue:(baseUnitValue: c_double) -> c_double

NSUnitConverterLinear: NSUnitConverter, NSCoding
  - initWithCoefficient:(coefficient: c_double) -> retained instancetype, consumes self
  - initWithCoefficient:constant:(coefficient: c_double, constant: c_double) -> retained instancetype, consumes self
  - coefficient() -> c_double
  - constant() -> c_double

NSUnit: NSObject, NSCopying, NSCoding
  - init() -> retained instancetype, consumes self
  - initWithSymbol:(symbol: NSString) -> retained instancetype, consumes self
  - symbol() -> NSString

NSDimension: NSUnit, NSCoding
  - converter() -> NSUnitConverter
  - initWithSymbol:converter:(symbol: NSString, converter: NSUnitConverter) -> retained instancetype, consumes self
  + baseUnit() -> instancetype

NSUnitAcceleration: NSDimension
  + metersPerSecondSquared() -> NSUnitAcceleration
  + gravity() -> NSUnitAcceleration

NSUnitAngle: NSDimension
  + degrees() -> NSUnitAngle
  + arcMinutes() -> NSUnitAngle
  + arcSeconds() -> NSUnitAngle
  + radians() -> NSUnitAngle
  + gradians() -> NSUnitAngle
  + revolutions() -> NSUnitAngle

NSUnitArea: NSDimension
  + squareMegameters() -> NSUnitArea
  + squareKilometers() -> NSUnitArea
  + squareMeters() -> NSUnitArea
  + squareCentimeters() -> NSUnitArea
  + squareMillimeters() -> NSUnitArea
  + squareMicrometers() -> NSUnitArea
  + squareNanometers() -> NSUnitArea
  + squareInches() -> NSUnitArea
  + squareFeet() -> NSUnitArea
  + squareYards() -> NSUnitArea
  + squareMiles() -> NSUnitArea
  + acres() -> NSUnitArea
  + ares() -> NSUnitArea
  + hectares() -> NSUnitArea

NSUnitConcentrationMass: NSDimension
  + gramsPerLiter() -> NSUnitConcentrationMass
  + milligramsPerDeciliter() -> NSUnitConcentrationMass
  + millimolesPerLiterWithGramsPerMole:(gramsPerMole: c_double) -> NSUnitConcentrationMass

NSUnitDispersion: NSDimension
  + partsPerMillion() -> NSUnitDispersion

NSUnitDuration: NSDimension
  + seconds() -> NSUnitDuration
  + minutes() -> NSUnitDuration
  + hours() -> NSUnitDuration

NSUnitElectricCharge: NSDimension
  + coulombs() -> NSUnitElectricCharge
  + megaampereHours() -> NSUnitElectricCharge
  + kiloampereHours() -> NSUnitElectricCharge
  + ampereHours() -> NSUnitElectricCharge
  + milliampereHours() -> NSUnitElectricCharge
  + microampereHours() -> NSUnitElectricCharge

NSUnitElectricCurrent: NSDimension
  + megaamperes() -> NSUnitElectricCurrent
  + kiloamperes() -> NSUnitElectricCurrent
  + amperes() -> NSUnitElectricCurrent
  + milliamperes() -> NSUnitElectricCurrent
  + microamperes() -> NSUnitElectricCurrent

NSUnitElectricPotentialDifference: NSDimension
  + megavolts() -> NSUnitElectricPotentialDifference
  + kilovolts() -> NSUnitElectricPotentialDifference
  + volts() -> NSUnitElectricPotentialDifference
  + millivolts() -> NSUnitElectricPotentialDifference
  + microvolts() -> NSUnitElectricPotentialDifference

NSUnitElectricResistance: NSDimension
  + megaohms() -> NSUnitElectricResistance
  + kiloohms() -> NSUnitElectricResistance
  + ohms() -> NSUnitElectricResistance
  + milliohms() -> NSUnitElectricResistance
  + microohms() -> NSUnitElectricResistance

NSUnitEnergy: NSDimension
  + kilojoules() -> NSUnitEnergy
  + joules() -> NSUnitEnergy
  + kilocalories() -> NSUnitEnergy
  + calories() -> NSUnitEnergy
  + kilowattHours() -> NSUnitEnergy

NSUnitFrequency: NSDimension
  + terahertz() -> NSUnitFrequency
  + gigahertz() -> NSUnitFrequency
  + megahertz() -> NSUnitFrequency
  + kilohertz() -> NSUnitFrequency
  + hertz() -> NSUnitFrequency
  + millihertz() -> NSUnitFrequency
  + microhertz() -> NSUnitFrequency
  + nanohertz() -> NSUnitFrequency

NSUnitFuelEfficiency: NSDimension
  + litersPer100Kilometers() -> NSUnitFuelEfficiency
  + milesPerImperialGallon() -> NSUnitFuelEfficiency
  + milesPerGallon() -> NSUnitFuelEfficiency

NSUnitLength: NSDimension
  + megameters() -> NSUnitLength
  + kilometers() -> NSUnitLength
  + hectometers() -> NSUnitLength
  + decameters() -> NSUnitLength
  + meters() -> NSUnitLength
  + decimeters() -> NSUnitLength
  + centimeters() -> NSUnitLength
  + millimeters() -> NSUnitLength
  + micrometers() -> NSUnitLength
  + nanometers() -> NSUnitLength
  + picometers() -> NSUnitLength
  + inches() -> NSUnitLength
  + feet() -> NSUnitLength
  + yards() -> NSUnitLength
  + miles() -> NSUnitLength
  + scandinavianMiles() -> NSUnitLength
  + lightyears() -> NSUnitLength
  + nauticalMiles() -> NSUnitLength
  + fathoms() -> NSUnitLength
  + furlongs() -> NSUnitLength
  + astronomicalUnits() -> NSUnitLength
  + parsecs() -> NSUnitLength

NSUnitIlluminance: NSDimension
  + lux() -> NSUnitIlluminance

NSUnitMass: NSDimension
  + kilograms() -> NSUnitMass
  + grams() -> NSUnitMass
  + decigrams() -> NSUnitMass
  + centigrams() -> NSUnitMass
  + milligrams() -> NSUnitMass
  + micrograms() -> NSUnitMass
  + nanograms() -> NSUnitMass
  + picograms() -> NSUnitMass
  + ounces() -> NSUnitMass
  + pounds() -> NSUnitMass
  + stones() -> NSUnitMass
  + metricTons() -> NSUnitMass
  + shortTons() -> NSUnitMass
  + carats() -> NSUnitMass
  + ouncesTroy() -> NSUnitMass
  + slugs() -> NSUnitMass

NSUnitPower: NSDimension
  + terawatts() -> NSUnitPower
  + gigawatts() -> NSUnitPower
  + megawatts() -> NSUnitPower
  + kilowatts() -> NSUnitPower
  + watts() -> NSUnitPower
  + milliwatts() -> NSUnitPower
  + microwatts() -> NSUnitPower
  + nanowatts() -> NSUnitPower
  + picowatts() -> NSUnitPower
  + femtowatts() -> NSUnitPower
  + horsepower() -> NSUnitPower

NSUnitPressure: NSDimension
  + newtonsPerMetersSquared() -> NSUnitPressure
  + gigapascals() -> NSUnitPressure
  + megapascals() -> NSUnitPressure
  + kilopascals() -> NSUnitPressure
  + hectopascals() -> NSUnitPressure
  + inchesOfMercury() -> NSUnitPressure
  + bars() -> NSUnitPressure
  + millibars() -> NSUnitPressure
  + millimetersOfMercury() -> NSUnitPressure
  + poundsForcePerSquareInch() -> NSUnitPressure

NSUnitSpeed: NSDimension
  + metersPerSecond() -> NSUnitSpeed
  + kilometersPerHour() -> NSUnitSpeed
  + milesPerHour() -> NSUnitSpeed
  + knots() -> NSUnitSpeed

NSUnitTemperature: NSDimension
  + kelvin() -> NSUnitTemperature
  + celsius() -> NSUnitTemperature
  + fahrenheit() -> NSUnitTemperature

NSUnitVolume: NSDimension
  + megaliters() -> NSUnitVolume
  + kiloliters() -> NSUnitVolume
  + liters() -> NSUnitVolume
  + deciliters() -> NSUnitVolume
  + centiliters() -> NSUnitVolume
  + milliliters() -> NSUnitVolume
  + cubicKilometers() -> NSUnitVolume
  + cubicMeters() -> NSUnitVolume
  + cubicDecimeters() -> NSUnitVolume
  + cubicCentimeters() -> NSUnitVolume
  + cubicMillimeters() -> NSUnitVolume
  + cubicInches() -> NSUnitVolume
  + cubicFeet() -> NSUnitVolume
  + cubicYards() -> NSUnitVolume
  + cubicMiles() -> NSUnitVolume
  + acreFeet() -> NSUnitVolume
  + bushels() -> NSUnitVolume
  + teaspoons() -> NSUnitVolume
  + tablespoons() -> NSUnitVolume
  + fluidOunces() -> NSUnitVolume
  + cups() -> NSUnitVolume
  + pints() -> NSUnitVolume
  + quarts() -> NSUnitVolume
  + gallons() -> NSUnitVolume
  + imperialTeaspoons() -> NSUnitVolume
  + imperialTablespoons() -> NSUnitVolume
  + imperialFluidOunces() -> NSUnitVolume
  + imperialPints() -> NSUnitVolume
  + imperialQuarts() -> NSUnitVolume
  + imperialGallons() -> NSUnitVolume
  + metricCups() -> NSUnitVolume

NSUserActivity: NSObject

NSURLAuthenticationChallenge: NSObject
  - error() -> NSError
  - failureResponse() -> NSURLResponse
  - initWithAuthenticationChallenge:sender:(challenge: NSURLAuthenticationChallenge, sender: id[NSURLAuthenticationChallengeSender]) -> retained instancetype, consumes self
  - initWithProtectionSpace:proposedCredential:previousFailureCount:failureResponse:error:sender:(space: NSURLProtectionSpace, credential: NSURLCredential, previousFailureCount: NSInteger, response: NSURLResponse, error: NSError, sender: id[NSURLAuthenticationChallengeSender]) -> retained instancetype, consumes self
  - previousFailureCount() -> NSInteger
  - proposedCredential() -> NSURLCredential
  - protectionSpace() -> NSURLProtectionSpace
  - sender() -> id[NSURLAuthenticationChallengeSender]

NSCachedURLResponse: NSObject, NSCoding, NSCopying
  - data() -> NSData
  - initWithResponse:data:(response: NSURLResponse, data: NSData) -> retained instancetype, consumes self
  - initWithResponse:data:userInfo:storagePolicy:(response: NSURLResponse, data: NSData, userInfo: NSDictionary, storagePolicy: NSURLCacheStoragePolicy) -> retained instancetype, consumes self
  - response() -> NSURLResponse
  - storagePolicy() -> NSURLCacheStoragePolicy
  - userInfo() -> NSDictionary

NSURLCache: NSObject
  + setSharedURLCache:(cache: NSURLCache) -> None
  + sharedURLCache() -> NSURLCache
  - cachedResponseForRequest:(request: NSURLRequest) -> NSCachedURLResponse
  - currentDiskUsage() -> NSUInteger
  - currentMemoryUsage() -> NSUInteger
  - diskCapacity() -> NSUInteger
  - initWithMemoryCapacity:diskCapacity:diskPath:(memoryCapacity: NSUInteger, diskCapacity: NSUInteger, path: NSString) -> retained instancetype, consumes self
  - memoryCapacity() -> NSUInteger
  - removeAllCachedResponses() -> None
  - removeCachedResponseForRequest:(request: NSURLRequest) -> None
  - setDiskCapacity:(diskCapacity: NSUInteger) -> None
  - setMemoryCapacity:(memoryCapacity: NSUInteger) -> None
  - storeCachedResponse:forRequest:(cachedResponse: NSCachedURLResponse, request: NSURLRequest) -> None
  - storeCachedResponse:forDataTask:(cachedResponse: NSCachedURLResponse, dataTask: NSURLSessionDataTask) -> None
  - cachedResponseForDataTask:(dataTask: NSURLSessionDataTask) -> NSCachedURLResponse
  - removeCachedResponseForDataTask:(dataTask: NSURLSessionDataTask) -> None

NSURLSessionDataTask: None

NSURLConnection: NSObject
  + canHandleRequest:(request: NSURLRequest) -> c_bool
  + connectionWithRequest:delegate:(request: NSURLRequest, delegate: id) -> NSURLConnection
  - start() -> None
  - cancel() -> None
  - scheduleInRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSRunLoopMode) -> None
  - unscheduleFromRunLoop:forMode:(aRunLoop: NSRunLoop, mode: NSRunLoopMode) -> None
  - initWithRequest:delegate:(request: NSURLRequest, delegate: id) -> retained instancetype, consumes self
  - initWithRequest:delegate:startImmediately:(request: NSURLRequest, delegate: id, startImmediately: c_bool) -> retained instancetype, consumes self
  + sendSynchronousRequest:returningResponse:error:(request: NSURLRequest, response: out(NSURLResponse), error: out(NSError)) -> NSData

NSURLCredential: NSObject, NSCopying
  + credentialWithUser:password:persistence:(user: NSString, password: NSString, persistence: NSURLCredentialPersistence) -> NSURLCredential
  - hasPassword() -> c_bool
  - initWithUser:password:persistence:(user: NSString, password: NSString, persistence: NSURLCredentialPersistence) -> retained instancetype, consumes self
  - isEqual:(other: id) -> c_bool
  - password() -> NSString
  - persistence() -> NSURLCredentialPersistence
  - user() -> NSString

NSURLCredentialStorage: NSObject
  + sharedCredentialStorage() -> NSURLCredentialStorage
  - allCredentials() -> NSDictionary
  - credentialsForProtectionSpace:(space: NSURLProtectionSpace) -> NSDictionary
  - defaultCredentialForProtectionSpace:(space: NSURLProtectionSpace) -> NSURLCredential
  - removeCredential:forProtectionSpace:(credential: NSURLCredential, space: NSURLProtectionSpace) -> None
  - setCredential:forProtectionSpace:(credential: NSURLCredential, space: NSURLProtectionSpace) -> None
  - setDefaultCredential:forProtectionSpace:(credential: NSURLCredential, space: NSURLProtectionSpace) -> None

NSURLDownload: NSObject
  + canResumeDownloadDecodedWithEncodingMIMEType:(MIMEType: NSString) -> c_bool
  - cancel() -> None
  - deletesFileUponFailure() -> c_bool
  - initWithRequest:delegate:(request: NSURLRequest, delegate: id) -> retained instancetype, consumes self
  - initWithResumeData:delegate:path:(resumeData: NSData, delegate: id, path: NSString) -> retained instancetype, consumes self
  - request() -> NSURLRequest
  - resumeData() -> NSData
  - setDeletesFileUponFailure:(deletesFileUponFailure: c_bool) -> None
  - setDestination:allowOverwrite:(path: NSString, allowOverwrite: c_bool) -> None

NSURLProtectionSpace: NSObject, NSCopying
  - authenticationMethod() -> NSString
  - host() -> NSString
  - initWithHost:port:protocol:realm:authenticationMethod:(host: NSString, port: NSInteger, protocol: NSString, realm: NSString, authenticationMethod: NSString) -> retained instancetype, consumes self
  - initWithProxyHost:port:type:realm:authenticationMethod:(host: NSString, port: NSInteger, type: NSString, realm: NSString, authenticationMethod: NSString) -> retained instancetype, consumes self
  - isProxy() -> c_bool
  - port() -> NSInteger
  - protocol() -> NSString
  - proxyType() -> NSString
  - realm() -> NSString
  - receivesCredentialSecurely() -> c_bool
  - distinguishedNames() -> NSArray

NSURLSessionTask: None

NSURLProtocol: NSObject
  + propertyForKey:inRequest:(key: NSString, request: NSURLRequest) -> id
  + registerClass:(protocolClass: Class) -> c_bool
  + setProperty:forKey:inRequest:(value: id, key: NSString, request: NSMutableURLRequest) -> None
  + unregisterClass:(protocolClass: Class) -> None
  - cachedResponse() -> NSCachedURLResponse
  - client() -> id[NSURLProtocolClient]
  - initWithRequest:cachedResponse:client:(request: NSURLRequest, cachedResponse: NSCachedURLResponse, client: id[NSURLProtocolClient]) -> retained instancetype, consumes self
  - initWithTask:cachedResponse:client:(task: NSURLSessionTask, cachedResponse: NSCachedURLResponse, client: id[NSURLProtocolClient]) -> retained instancetype, consumes self
  - request() -> NSURLRequest
  - task() -> NSURLSessionTask
  + canInitWithRequest:(request: NSURLRequest) -> c_bool
  + canonicalRequestForRequest:(request: NSURLRequest) -> NSURLRequest
  + requestIsCacheEquivalent:toRequest:(a: NSURLRequest, b: NSURLRequest) -> c_bool
  - startLoading() -> None
  - stopLoading() -> None

NSURLRequest: NSObject, NSCoding, NSCopying, NSMutableCopying
  + requestWithURL:(URL: NSURL) -> instancetype
  + requestWithURL:cachePolicy:timeoutInterval:(URL: NSURL, cachePolicy: NSURLRequestCachePolicy, timeoutInterval: NSTimeInterval) -> instancetype
  - cachePolicy() -> NSURLRequestCachePolicy
  - initWithURL:(URL: NSURL) -> retained instancetype, consumes self
  - initWithURL:cachePolicy:timeoutInterval:(URL: NSURL, cachePolicy: NSURLRequestCachePolicy, timeoutInterval: NSTimeInterval) -> retained instancetype, consumes self
  - mainDocumentURL() -> NSURL
  - timeoutInterval() -> NSTimeInterval
  - URL() -> NSURL
  - allHTTPHeaderFields() -> NSDictionary
  - HTTPBody() -> NSData
  - HTTPBodyStream() -> NSInputStream
  - HTTPMethod() -> NSString
  - HTTPShouldHandleCookies() -> c_bool
  - valueForHTTPHeaderField:(field: NSString) -> NSString

NSMutableURLRequest: NSURLRequest
  - setCachePolicy:(cachePolicy: NSURLRequestCachePolicy) -> None
  - setMainDocumentURL:(URL: NSURL) -> None
  - setTimeoutInterval:(seconds: NSTimeInterval) -> None
  - setURL:(URL: NSURL) -> None
  - addValue:forHTTPHeaderField:(value: NSString, field: NSString) -> None
  - setAllHTTPHeaderFields:(headerFields: NSDictionary) -> None
  - setHTTPBodyStream:(inputStream: NSInputStream) -> None
  - setHTTPBody:(data: NSData) -> None
  - setHTTPMethod:(method: NSString) -> None
  - setHTTPShouldHandleCookies:(should: c_bool) -> None
  - setValue:forHTTPHeaderField:(value: NSString, field: NSString) -> None
  - setDebug:(d: c_int) -> c_int
  - setDebugLogDelegate:(d: id[GSLogDelegate]) -> id[GSLogDelegate]

NSURLResponse: NSObject, NSCoding, NSCopying
  - expectedContentLength() -> c_longlong
  - initWithURL:MIMEType:expectedContentLength:textEncodingName:(URL: NSURL, MIMEType: NSString, length: NSInteger, name: NSString) -> retained instancetype, consumes self
  - initWithURL:statusCode:HTTPVersion:headerFields:(URL: NSURL, statusCode: NSInteger, HTTPVersion: NSString, headerFields: NSDictionary) -> retained instancetype, consumes self
  - MIMEType() -> NSString
  - suggestedFilename() -> NSString
  - textEncodingName() -> NSString
  - URL() -> NSURL

NSHTTPURLResponse: NSURLResponse
  + localizedStringForStatusCode:(statusCode: NSInteger) -> NSString
  - allHeaderFields() -> NSDictionary
  - statusCode() -> NSInteger

NSUserDefaults: NSObject
  + standardUserDefaults() -> NSUserDefaults
  + resetStandardUserDefaults() -> None
  + userLanguages() -> NSArray
  + setUserLanguages:(languages: NSArray) -> None
  - addSuiteNamed:(aName: NSString) -> None
  - arrayForKey:(defaultName: NSString) -> NSArray
  - boolForKey:(defaultName: NSString) -> c_bool
  - dataForKey:(defaultName: NSString) -> NSData
  - dictionaryForKey:(defaultName: NSString) -> NSDictionary
  - doubleForKey:(defaultName: NSString) -> c_double
  - floatForKey:(defaultName: NSString) -> c_float
  - init() -> retained instancetype, consumes self
  - initWithUser:(userName: NSString) -> retained instancetype, consumes self
  - integerForKey:(defaultName: NSString) -> NSInteger
  - objectForKey:(defaultName: NSString) -> id
  - removeObjectForKey:(defaultName: NSString) -> None
  - removeSuiteNamed:(aName: NSString) -> None
  - searchList() -> NSArray
  - setBool:forKey:(value: c_bool, defaultName: NSString) -> None
  - setDouble:forKey:(value: c_double, defaultName: NSString) -> None
  - setFloat:forKey:(value: c_float, defaultName: NSString) -> None
  - setInteger:forKey:(value: NSInteger, defaultName: NSString) -> None
  - setObject:forKey:(value: id, defaultName: NSString) -> None
  - setSearchList:(newList: NSArray) -> None
  - stringArrayForKey:(defaultName: NSString) -> NSArray
  - stringForKey:(defaultName: NSString) -> NSString
  - persistentDomainForName:(domainName: NSString) -> NSDictionary
  - persistentDomainNames() -> NSArray
  - removePersistentDomainForName:(domainName: NSString) -> None
  - setPersistentDomain:forName:(domain: NSDictionary, domainName: NSString) -> None
  - synchronize() -> c_bool
  - removeVolatileDomainForName:(domainName: NSString) -> None
  - setVolatileDomain:forName:(domain: NSDictionary, domainName: NSString) -> None
  - volatileDomainForName:(domainName: NSString) -> NSDictionary
  - volatileDomainNames() -> NSArray
  - dictionaryRepresentation() -> NSDictionary
  - registerDefaults:(newVals: NSDictionary) -> None

NSImage: None

NSUserNotification: NSObject, NSCopying
  - title() -> NSString
  - setTitle:(title: NSString) -> None
  - subtitle() -> NSString
  - setSubtitle:(subtitle: NSString) -> None
  - informativeText() -> NSString
  - setInformativeText:(informativeText: NSString) -> None
  - actionButtonTitle() -> NSString
  - setActionButtonTitle:(actionButtonTitle: NSString) -> None
  - userInfo() -> NSDictionary
  - setUserInfo:(userInfo: NSDictionary) -> None
  - deliveryDate() -> NSDate
  - setDeliveryDate:(deliveryDate: NSDate) -> None
  - deliveryTimeZone() -> NSTimeZone
  - setDeliveryTimeZone:(deliveryTimeZone: NSTimeZone) -> None
  - deliveryRepeatInterval() -> NSDateComponents
  - setDeliveryRepeatInterval:(deliveryRepeatInterval: NSDateComponents) -> None
  - actualDeliveryDate() -> NSDate
  - isPresented() -> c_bool
  - isRemote() -> c_bool
  - soundName() -> NSString
  - setSoundName:(soundName: NSString) -> None
  - hasActionButton() -> c_bool
  - setHasActionButton:(hasActionButton: c_bool) -> None
  - activationType() -> NSUserNotificationActivationType
  - otherButtonTitle() -> NSString
  - setOtherButtonTitle:(otherButtonTitle: NSString) -> None
  - identifier() -> NSString
  - setIdentifier:(identifier: NSString) -> None
  - contentImage() -> NSImage
  - setContentImage:(contentImage: NSImage) -> None
  - hasReplyButton() -> c_bool
  - setHasReplyButton:(hasReplyButton: c_bool) -> None
  - responsePlaceholder() -> NSString
  - setResponsePlaceholder:(responsePlaceholder: NSString) -> None
  - response() -> NSAttributedString

NSUserNotificationCenter: NSObject
  + defaultUserNotificationCenter() -> NSUserNotificationCenter
  - scheduleNotification:(notification: NSUserNotification) -> None
  - removeScheduledNotification:(notification: NSUserNotification) -> None
  - deliverNotification:(notification: NSUserNotification) -> None
  - removeDeliveredNotification:(notification: NSUserNotification) -> None
  - removeAllDeliveredNotifications() -> None
  - delegate() -> id[NSUserNotificationCenterDelegate]
  - setDelegate:(delegate: id[NSUserNotificationCenterDelegate]) -> None
  - scheduledNotifications() -> NSArray
  - setScheduledNotifications:(scheduledNotifications: NSArray) -> None
  - deliveredNotifications() -> NSArray

NSUUID: NSObject, NSCopying, NSCoding
  + UUID() -> instancetype
  - initWithUUIDString:(string: NSString) -> retained instancetype, consumes self
  - initWithUUIDBytes:(bytes: POINTER(c_ubyte)) -> retained instancetype, consumes self
  - UUIDString() -> NSString
  - getUUIDBytes:(bytes: POINTER(c_ubyte)) -> None

NSValueTransformer: NSObject
  + allowsReverseTransformation() -> c_bool
  + setValueTransformer:forName:(transformer: NSValueTransformer, name: NSString) -> None
  + transformedValueClass() -> Class
  + valueTransformerForName:(name: NSString) -> NSValueTransformer
  + valueTransformerNames() -> NSArray
  - reverseTransformedValue:(value: id) -> id
  - transformedValue:(value: id) -> id

NSXMLDocument: NSXMLNode
  + replacementClassForClass:(cls: Class) -> Class
  - characterEncoding() -> NSString
  - documentContentKind() -> NSXMLDocumentContentKind
  - DTD() -> NSXMLDTD
  - initWithContentsOfURL:options:error:(url: NSURL, mask: NSUInteger, error: out(NSError)) -> retained instancetype, consumes self
  - initWithData:options:error:(data: NSData, mask: NSUInteger, error: out(NSError)) -> retained instancetype, consumes self
  - initWithRootElement:(element: NSXMLElement) -> retained instancetype, consumes self
  - initWithXMLString:options:error:(string: NSString, mask: NSUInteger, error: out(NSError)) -> retained instancetype, consumes self
  - isStandalone() -> c_bool
  - MIMEType() -> NSString
  - rootElement() -> NSXMLElement
  - setCharacterEncoding:(encoding: NSString) -> None
  - setDocumentContentKind:(theContentKind: NSXMLDocumentContentKind) -> None
  - setDTD:(documentTypeDeclaration: NSXMLDTD) -> None
  - setMIMEType:(theMIMEType: NSString) -> None
  - setRootElement:(root: NSXMLNode) -> None
  - setStandalone:(standalone: c_bool) -> None
  - setVersion:(version: NSString) -> None
  - version() -> NSString
  - insertChild:atIndex:(child: NSXMLNode, index: NSUInteger) -> None
  - insertChildren:atIndex:(children: NSArray, index: NSUInteger) -> None
  - removeChildAtIndex:(index: NSUInteger) -> None
  - setChildren:(children: NSArray) -> None
  - addChild:(child: NSXMLNode) -> None
  - replaceChildAtIndex:withNode:(index: NSUInteger, theNode: NSXMLNode) -> None
  - XMLData() -> NSData
  - XMLDataWithOptions:(theOptions: NSUInteger) -> NSData
  - objectByApplyingXSLT:arguments:error:(xslt: NSData, arguments: NSDictionary, error: out(NSError)) -> id
  - objectByApplyingXSLTString:arguments:error:(xslt: NSString, arguments: NSDictionary, error: out(NSError)) -> id
  - objectByApplyingXSLTAtURL:arguments:error:(xsltURL: NSURL, arguments: NSDictionary, error: out(NSError)) -> id
  - validateAndReturnError:(error: out(NSError)) -> c_bool

NSXMLNode: NSObject, NSCopying
  + attributeWithName:stringValue:(name: NSString, stringValue: NSString) -> id
  + attributeWithName:URI:stringValue:(name: NSString, URI: NSString, stringValue: NSString) -> id
  + commentWithStringValue:(stringValue: NSString) -> id
  + document() -> id
  + documentWithRootElement:(element: NSXMLElement) -> id
  + DTDNodeWithXMLString:(string: NSString) -> id
  + elementWithName:(name: NSString) -> id
  + elementWithName:children:attributes:(name: NSString, children: NSArray, attributes: NSArray) -> id
  + elementWithName:URI:(name: NSString, URI: NSString) -> id
  + elementWithName:stringValue:(name: NSString, string: NSString) -> id
  + localNameForName:(name: NSString) -> NSString
  + namespaceWithName:stringValue:(name: NSString, stringValue: NSString) -> id
  + predefinedNamespaceForPrefix:(name: NSString) -> NSXMLNode
  + prefixForName:(name: NSString) -> NSString
  + processingInstructionWithName:stringValue:(name: NSString, stringValue: NSString) -> id
  + textWithStringValue:(stringValue: NSString) -> id
  - canonicalXMLStringPreservingComments:(comments: c_bool) -> NSString
  - childAtIndex:(index: NSUInteger) -> NSXMLNode
  - childCount() -> NSUInteger
  - children() -> NSArray
  - detach() -> None
  - index() -> NSUInteger
  - initWithKind:(theKind: NSXMLNodeKind) -> retained instancetype, consumes self
  - initWithKind:options:(theKind: NSXMLNodeKind, theOptions: NSUInteger) -> retained instancetype, consumes self
  - level() -> NSUInteger
  - localName() -> NSString
  - kind() -> NSXMLNodeKind
  - name() -> NSString
  - nextNode() -> NSXMLNode
  - nextSibling() -> NSXMLNode
  - nodesForXPath:error:(anxpath: NSString, error: out(NSError)) -> NSArray
  - objectsForXQuery:error:(xquery: NSString, error: out(NSError)) -> NSArray
  - objectsForXQuery:constants:error:(xquery: NSString, constants: NSDictionary, error: out(NSError)) -> NSArray
  - objectValue() -> id
  - parent() -> NSXMLNode
  - prefix() -> NSString
  - previousNode() -> NSXMLNode
  - previousSibling() -> NSXMLNode
  - rootDocument() -> NSXMLDocument
  - setName:(name: NSString) -> None
  - setObjectValue:(value: id) -> None
  - setStringValue:(string: NSString) -> None
  - setStringValue:resolvingEntities:(string: NSString, resolve: c_bool) -> None
  - setURI:(URI: NSString) -> None
  - stringValue() -> NSString
  - URI() -> NSString
  - XPath() -> NSString
  - XMLString() -> NSString
  - XMLStringWithOptions:(theOptions: NSUInteger) -> NSString

NSXMLDTD: NSXMLNode
  - addChild:(child: NSXMLNode) -> None
  - attributeDeclarationForName:elementName:(name: NSString, elementName: NSString) -> NSXMLDTDNode
  - elementDeclarationForName:(name: NSString) -> NSXMLDTDNode
  - entityDeclarationForName:(name: NSString) -> NSXMLDTDNode
  - initWithContentsOfURL:options:error:(url: NSURL, mask: NSUInteger, error: out(NSError)) -> retained instancetype, consumes self
  - initWithData:options:error:(data: NSData, mask: NSUInteger, error: out(NSError)) -> retained instancetype, consumes self
  - insertChild:atIndex:(child: NSXMLNode, index: NSUInteger) -> None
  - insertChildren:atIndex:(children: NSArray, index: NSUInteger) -> None
  - notationDeclarationForName:(name: NSString) -> NSXMLDTDNode
  + predefinedEntityDeclarationForName:(name: NSString) -> NSXMLDTDNode
  - publicID() -> NSString
  - removeChildAtIndex:(index: NSUInteger) -> None
  - replaceChildAtIndex:withNode:(index: NSUInteger, theNode: NSXMLNode) -> None
  - setChildren:(children: NSArray) -> None
  - setPublicID:(publicID: NSString) -> None
  - setSystemID:(systemID: NSString) -> None
  - systemID() -> NSString

NSXMLDTDNode: NSXMLNode
  - DTDKind() -> NSXMLDTDNodeKind
  - initWithXMLString:(string: NSString) -> retained instancetype, consumes self
  - isExternal() -> c_bool
  - notationName() -> NSString
  - publicID() -> NSString
  - setDTDKind:(nodeKind: NSXMLDTDNodeKind) -> None
  - setNotationName:(notationName: NSString) -> None
  - setPublicID:(publicID: NSString) -> None
  - setSystemID:(systemID: NSString) -> None
  - systemID() -> NSString

NSXMLElement: NSXMLNode
  - initWithName:(name: NSString) -> retained instancetype, consumes self
  - initWithName:URI:(name: NSString, URI: NSString) -> retained instancetype, consumes self
  - initWithName:stringValue:(name: NSString, string: NSString) -> retained instancetype, consumes self
  - initWithXMLString:error:(string: NSString, error: out(NSError)) -> retained instancetype, consumes self
  - elementsForName:(name: NSString) -> NSArray
  - elementsForLocalName:URI:(localName: NSString, URI: NSString) -> NSArray
  - addAttribute:(attribute: NSXMLNode) -> None
  - removeAttributeForName:(name: NSString) -> None
  - setAttributes:(attributes: NSArray) -> None
  - setAttributesAsDictionary:(attributes: NSDictionary) -> None
  - setAttributesWithDictionary:(attributes: NSDictionary) -> None
  - attributes() -> NSArray
  - attributeForName:(name: NSString) -> NSXMLNode
  - attributeForLocalName:URI:(localName: NSString, URI: NSString) -> NSXMLNode
  - addNamespace:(aNamespace: NSXMLNode) -> None
  - removeNamespaceForPrefix:(name: NSString) -> None
  - setNamespaces:(namespaces: NSArray) -> None
  - namespaces() -> NSArray
  - namespaceForPrefix:(name: NSString) -> NSXMLNode
  - resolveNamespaceForName:(name: NSString) -> NSXMLNode
  - resolvePrefixForNamespaceURI:(namespaceURI: NSString) -> NSString
  - insertChild:atIndex:(child: NSXMLNode, index: NSUInteger) -> None
  - insertChildren:atIndex:(children: NSArray, index: NSUInteger) -> None
  - removeChildAtIndex:(index: NSUInteger) -> None
  - setChildren:(children: NSArray) -> None
  - addChild:(child: NSXMLNode) -> None
  - replaceChildAtIndex:withNode:(index: NSUInteger, theNode: NSXMLNode) -> None
  - normalizeAdjacentTextNodesPreservingCDATA:(preserve: c_bool) -> None

NSXMLParser: NSObject
  - abortParsing() -> None
  - delegate() -> id
  - initWithContentsOfURL:(anURL: NSURL) -> retained instancetype, consumes self
  - initWithData:(data: NSData) -> retained instancetype, consumes self
  - initWithStream:(stream: NSInputStream) -> retained instancetype, consumes self
  - parse() -> c_bool
  - parserError() -> NSError
  - setDelegate:(delegate: id) -> None
  - setShouldProcessNamespaces:(aFlag: c_bool) -> None
  - setShouldReportNamespacePrefixes:(aFlag: c_bool) -> None
  - setShouldResolveExternalEntities:(aFlag: c_bool) -> None
  - shouldProcessNamespaces() -> c_bool
  - shouldReportNamespacePrefixes() -> c_bool
  - shouldResolveExternalEntities() -> c_bool
  - columnNumber() -> NSInteger
  - lineNumber() -> NSInteger
  - publicID() -> NSString
  - systemID() -> NSString

NSXPCConnection: NSObject, NSXPCProxyCreating
  - initWithListenerEndpoint:(endpoint: NSXPCListenerEndpoint) -> retained instancetype, consumes self
  - initWithMachServiceName:options:(name: NSString, options: NSXPCConnectionOptions) -> retained instancetype, consumes self
  - initWithServiceName:(serviceName: NSString) -> retained instancetype, consumes self
  - endpoint() -> NSXPCListenerEndpoint
  - setEndpoint:(endpoint: NSXPCListenerEndpoint) -> None
  - exportedInterface() -> NSXPCInterface
  - setExportInterface:(exportedInterface: NSXPCInterface) -> None
  - remoteObjectInterface() -> NSXPCInterface
  - setRemoteObjectInterface:(remoteObjectInterface: NSXPCInterface) -> None
  - remoteObjectProxy() -> id
  - setRemoteObjectProxy:(remoteObjectProxy: id) -> None
  - remoteObjectProxyWithErrorHandler:(handler: GSXPCProxyErrorHandler) -> id
  - serviceName() -> NSString
  - setServiceName:(serviceName: NSString) -> None
  - synchronousRemoteObjectProxyWithErrorHandler:(handler: GSXPCProxyErrorHandler) -> id
  - interruptionHandler() -> GSXPCInterruptionHandler
  - setInterruptionHandler:(handler: GSXPCInterruptionHandler) -> None
  - invalidationHandler() -> GSXPCInvalidationHandler
  - setInvalidationHandler:(handler: GSXPCInvalidationHandler) -> None
  - resume() -> None
  - suspend() -> None
  - invalidate() -> None
  - auditSessionIdentifier() -> NSUInteger
  - processIdentifier() -> pid_t
  - effectiveUserIdentifier() -> uid_t
  - effectiveGroupIdentifier() -> gid_t

NSXPCListener: NSObject
  + serviceListener() -> NSXPCListener
  + anonymousListener() -> NSXPCListener
  - initWithMachServiceName:(name: NSString) -> retained instancetype, consumes self
  - delegate() -> id[NSXPCListenerDelegate]
  - setDelegate:(delegate: id[NSXPCListenerDelegate]) -> None
  - endpoint() -> NSXPCListenerEndpoint
  - setEndpoint:(endpoint: NSXPCListenerEndpoint) -> None
  - resume() -> None
  - suspend() -> None
  - invalidate() -> None

NSXPCInterface: NSObject
  + interfaceWithProtocol:(protocol: Protocol) -> NSXPCInterface
  - protocol() -> Protocol
  - setProtocol:(protocol: Protocol) -> None
  - setClasses:forSelector:argumentIndex:ofReply:(classes: NSSet, sel: SEL, arg: NSUInteger, ofReply: c_bool) -> None
  - classesForSelector:argumentIndex:ofReply:(sel: SEL, arg: NSUInteger, ofReply: c_bool) -> NSSet
  - setInterface:forSelector:argumentIndex:ofReply:(ifc: NSXPCInterface, sel: SEL, arg: NSUInteger, ofReply: c_bool) -> None
  - interfaceForSelector:argumentIndex:ofReply:(sel: SEL, arg: NSUInteger, ofReply: c_bool) -> NSXPCInterface

NSXPCListenerEndpoint: NSObject, NSCoding
"""

_protocols = """
NSObjectProtocol: None = NSObject
  - class() -> Class
  - superclass() -> Class
  - isEqual:(anObject: id) -> c_bool
  - isKindOfClass:(aClass: Class) -> c_bool
  - isMemberOfClass:(aClass: Class) -> c_bool
  - isProxy() -> c_bool
  - hash() -> NSUInteger
  - self() -> instancetype
  - performSelector:(aSelector: SEL) -> id
  - performSelector:withObject:(aSelector: SEL, anObject: id) -> id
  - performSelector:withObject:withObject:(aSelector: SEL, object1: id, object2: id) -> id
  - respondsToSelector:(aSelector: SEL) -> c_bool
  - conformsToProtocol:(aProtocol: Protocol) -> c_bool
  - retain() -> instancetype
  - release() -> None
  - autorelease() -> instancetype
  - retainCount() -> NSUInteger
  - description() -> NSString
  - zone() -> POINTER(NSZone)

NSCopying: None
  - copyWithZone:(zone: POINTER(NSZone)) -> retained id

NSMutableCopying: None
  - mutableCopyWithZone:(zone: POINTER(NSZone)) -> retained id

NSCoding: None
  - encodeWithCoder:(aCoder: NSCoder) -> None
  - initWithCoder:(aDecoder: NSCoder) -> retained instancetype, consumes self

NSSecureCoding: NSCoding
  + supportsSecureCoding() -> c_bool

NSDiscardableContent: None
  - beginContentAccess() -> c_bool
  - discardContentIfPossible() -> None
  - endContentAccess() -> None
  - isContentDiscarded() -> c_bool

GSLogDelegate: NSObjectProtocol
  - getBytes:ofLength:byHandle:(bytes: POINTER(c_uint8), length: NSUInteger, handle: NSObject) -> c_bool
  - putBytes:ofLength:byHandle:(bytes: POINTER(c_uint8), length: NSUInteger, handle: NSObject) -> c_bool

NSFastEnumeration: None
  - countByEnumeratingWithState:objects:count:(state: POINTER(NSFastEnumerationState), stackbuf: POINTER(id), len: NSUInteger) -> NSUInteger

NSCacheDelegate: None
  - cache:willEvictObject:(cache: NSCache, obj: id) -> None

RunLoopEvents: None
  - receivedEvent:type:extra:forMode:(data: c_void_p, type: RunLoopEventType, extra: c_void_p, mode: NSString) -> None

NSObjCTypeSerializationCallBack: None
  - deserializeObjectAt:ofObjCType:fromData:atCursor:(object: out(id), type: c_char_p, data: NSData, cursor: POINTER(c_uint)) -> None
  - serializeObjectAt:ofObjCType:intoData:(object: out(id), type: c_char_p, data: NSMutableData) -> None

NSDecimalNumberBehaviors: None
  - exceptionDuringOperation:error:leftOperand:rightOperand:(method: SEL, error: NSCalculationError, leftOperand: NSDecimalNumber, rightOperand: NSDecimalNumber) -> NSDecimalNumber
  - roundingMode() -> NSRoundingMode
  - scale() -> c_short

NSLocking: None
  - lock() -> None
  - unlock() -> None

NSExtensionRequestHandling: NSObjectProtocol
  - beginRequestWithExtensionContext:(context: NSExtensionContext) -> None

NSURLHandleClient: None
  - URLHandle:resourceDataDidBecomeAvailable:(sender: NSURLHandle, newData: NSData) -> None
  - URLHandle:resourceDidFailLoadingWithReason:(sender: NSURLHandle, reason: NSString) -> None
  - URLHandleResourceDidBeginLoading:(sender: NSURLHandle) -> None
  - URLHandleResourceDidCancelLoading:(sender: NSURLHandle) -> None
  - URLHandleResourceDidFinishLoading:(sender: NSURLHandle) -> None

NSFileManagerDelegate: NSObjectProtocol
  - fileManager:shouldCopyItemAtPath:toPath:(fileManager: NSFileManager, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldCopyItemAtURL:toURL:(fileManager: NSFileManager, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldProceedAfterError:copyingItemAtPath:toPath:(fileManager: NSFileManager, error: NSError, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldProceedAfterError:copyingItemAtURL:toURL:(fileManager: NSFileManager, error: NSError, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldMoveItemAtPath:toPath:(fileManager: NSFileManager, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldMoveItemAtURL:toURL:(fileManager: NSFileManager, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldProceedAfterError:movingItemAtPath:toPath:(fileManager: NSFileManager, error: NSError, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldProceedAfterError:movingItemAtURL:toURL:(fileManager: NSFileManager, error: NSError, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldLinkItemAtPath:toPath:(fileManager: NSFileManager, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldLinkItemAtURL:toURL:(fileManager: NSFileManager, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldProceedAfterError:linkingItemAtPath:toPath:(fileManager: NSFileManager, error: NSError, srcPath: NSString, dstPath: NSString) -> c_bool, optional
  - fileManager:shouldProceedAfterError:linkingItemAtURL:toURL:(fileManager: NSFileManager, error: NSError, srcURL: NSURL, dstURL: NSURL) -> c_bool, optional
  - fileManager:shouldRemoveItemAtPath:(fileManager: NSFileManager, path: NSString) -> c_bool, optional
  - fileManager:shouldRemoveItemAtURL:(fileManager: NSFileManager, URL: NSURL) -> c_bool, optional
  - fileManager:shouldProceedAfterError:removingItemAtPath:(fileManager: NSFileManager, error: NSError, path: NSString) -> c_bool, optional
  - fileManager:shouldProceedAfterError:removingItemAtURL:(fileManager: NSFileManager, error: NSError, URL: NSURL) -> c_bool, optional

NSFilePresenter: NSObjectProtocol
  - presentedItemURL() -> NSURL
  - presentedItemOperationQueue() -> NSOperationQueue
  - primaryPresentedItemURL() -> NSURL, optional
  - observedPresentedItemUbiquityAttributes() -> NSString, optional
  - accommodatePresentedItemDeletionWithCompletionHandler:(completionHandler: GSFilePresenterCompletionHandler) -> None, optional
  - accommodatePresentedSubitemDeletionAtURL:completionHandler:(url: NSURL, completionHandler: GSFilePresenterSubitemDeletionHandler) -> None, optional
  - presentedItemDidChange() -> None, optional
  - presentedItemDidChangeUbiquityAttributes:(attributes: NSSet) -> None, optional
  - presentedItemDidGainVersion:(version: NSFileVersion) -> None, optional
  - presentedItemDidLoseVersion:(version: NSFileVersion) -> None, optional
  - presentedItemDidMoveToURL:(newURL: NSURL) -> None, optional
  - presentedItemDidResolveConflictVersion:(version: NSFileVersion) -> None, optional
  - presentedSubitemAtURL:didMoveToURL:(oldURL: NSURL, newURL: NSURL) -> None, optional
  - presentedSubitemAtURL:didGainVersion:(url: NSURL, version: NSFileVersion) -> None, optional
  - presentedSubitemAtURL:didLoseVersion:(url: NSURL, version: NSFileVersion) -> None, optional
  - presentedSubitemAtURL:didResolveConflictVersion:(url: NSURL, version: NSFileVersion) -> None, optional
  - presentedSubitemDidAppearAtURL:(url: NSURL) -> None, optional
  - presentedSubitemDidChangeAtURL:(url: NSURL) -> None, optional
  - relinquishPresentedItemToReader:(reader: GSFilePresenterReacquirer) -> None, optional
  - relinquishPresentedItemToWriter:(writer: GSFilePresenterReacquirer) -> None, optional
  - savePresentedItemChangesWithCompletionHandler:(completionHandler: GSFilePresentedItemChangesWithCompletionHandler) -> None, optional

NSItemProviderWriting: NSObjectProtocol
  - writableTypeIdentifiersForItemProvider() -> NSArray
  - setWritableTypeIdentifiersForItemProvider:(anArray: NSArray) -> None
  + itemProviderVisibilityForRepresentationWithTypeIdentifier:(typeIdentifier: NSString) -> NSItemProviderRepresentationVisibility
  - itemProviderVisibilityForRepresentationWithTypeIdentifier:(typeIdentifier: NSString) -> NSItemProviderRepresentationVisibility
  - loadDataWithTypeIdentifier:forItemProviderCompletionHandler:(typeIdentifier: NSString, completionHandler: GSProviderCompletionHandler) -> NSProgress

NSItemProviderReading: NSObjectProtocol
  - readableTypeIdentifiersForItemProvider() -> NSArray
  - setReadableTypeIdentifiersForItemProvider:(array: NSArray) -> None
  + objectWithItemProviderData:typeIdentifier:error:(data: NSData, typeIdentifier: NSString, outError: out(NSError)) -> instancetype

NSMetadataQueryDelegate: None
  - metadataQuery:replacementObjectForResultObject:(query: NSMetadataQuery, result: NSMetadataItem) -> id, optional
  - metadataQuery:replacementValueForAttribute:value:(query: NSMetadataQuery, attribute: NSString, attributeValue: id) -> id, optional

NSNetServiceDelegate: None
  - netServiceWillPublish:(sender: NSNetService) -> None, optional
  - netServiceDidPublish:(sender: NSNetService) -> None, optional
  - netService:didNotPublish:(sender: NSNetService, errorDict: NSDictionary) -> None, optional
  - netServiceWillResolve:(sender: NSNetService) -> None, optional
  - netServiceDidResolveAddress:(sender: NSNetService) -> None, optional
  - netService:didNotResolve:(sender: NSNetService, errorDict: NSDictionary) -> None, optional
  - netServiceDidStop:(sender: NSNetService) -> None, optional
  - netService:didUpdateTXTRecordData:(sender: NSNetService, data: NSData) -> None, optional
  - netService:didAcceptConnectionWithInputStream:outputStream:(sender: NSNetService, inputStream: NSInputStream, outputStream: NSOutputStream) -> None, optional

NSNetServiceBrowserDelegate: None
  - netServiceBrowserWillSearch:(aNetServiceBrowser: NSNetServiceBrowser) -> None, optional
  - netServiceBrowser:didNotSearch:(aNetServiceBrowser: NSNetServiceBrowser, errorDict: NSDictionary) -> None, optional
  - netServiceBrowserDidStopSearch:(aNetServiceBrowser: NSNetServiceBrowser) -> None, optional
  - netServiceBrowser:didFindDomain:moreComing:(aNetServiceBrowser: NSNetServiceBrowser, domainString: NSString, moreComing: c_bool) -> None, optional
  - netServiceBrowser:didRemoveDomain:moreComing:(aNetServiceBrowser: NSNetServiceBrowser, domainString: NSString, moreComing: c_bool) -> None, optional
  - netServiceBrowser:didFindService:moreComing:(aNetServiceBrowser: NSNetServiceBrowser, aNetService: NSNetService, moreComing: c_bool) -> None, optional
  - netServiceBrowser:didRemoveService:moreComing:(aNetServiceBrowser: NSNetServiceBrowser, aNetService: NSNetService, moreComing: c_bool) -> None, optional

GSNetServiceDelegate: NSNetServiceDelegate
  - netService:didUpdateAddresses:(service: NSNetService, addresses: NSArray) -> None, optional
  - netService:didUpdateRecordData:forRecordType:(service: NSNetService, newData: id, type: NSString) -> None, optional
  - netService:didNotMonitor:forRecordType:(service: NSNetService, errorDict: NSDictionary, type: NSString) -> None, optional

NSProgressReporting: None
  - progress() -> NSProgress

NSStreamDelegate: NSObjectProtocol
  - stream:handleEvent:(sStream: NSStream, anEvent: NSStreamEvent) -> None, optional

NSURLAuthenticationChallengeSender: NSObjectProtocol
  - cancelAuthenticationChallenge:(challenge: NSURLAuthenticationChallenge) -> None
  - continueWithoutCredentialForAuthenticationChallenge:(challenge: NSURLAuthenticationChallenge) -> None
  - useCredential:forAuthenticationChallenge:(credential: NSURLCredential, challenge: NSURLAuthenticationChallenge) -> None

NSURLConnectionDelegate: NSObjectProtocol
  - connection:didCancelAuthenticationChallenge:(connection: NSURLConnection, challenge: NSURLAuthenticationChallenge) -> None, optional
  - connection:didFailWithError:(connection: NSURLConnection, error: NSError) -> None, optional
  - connectionDidFinishLoading:(connection: NSURLConnection) -> None, optional
  - connection:didReceiveAuthenticationChallenge:(connection: NSURLConnection, challenge: NSURLAuthenticationChallenge) -> None, optional
  - connection:didReceiveData:(connection: NSURLConnection, data: NSData) -> None, optional
  - connection:didReceiveResponse:(connection: NSURLConnection, response: NSURLResponse) -> None, optional
  - connection:willCacheResponse:(connection: NSURLConnection, cachedResponse: NSCachedURLResponse) -> NSCachedURLResponse, optional
  - connection:willSendRequest:redirectResponse:(connection: NSURLConnection, request: NSURLRequest, response: NSURLResponse) -> NSURLRequest, optional

NSURLDownloadDelegate: NSObjectProtocol
  - downloadDidBegin:(download: NSURLDownload) -> None, optional
  - downloadDidFinish:(download: NSURLDownload) -> None, optional
  - download:decideDestinationWithSuggestedFilename:(download: NSURLDownload, filename: NSString) -> None, optional
  - download:didCancelAuthenticationChallenge:(download: NSURLDownload, challenge: NSURLAuthenticationChallenge) -> None, optional
  - download:didCreateDestination:(download: NSURLDownload, path: NSString) -> None, optional
  - download:didFailWithError:(download: NSURLDownload, error: NSError) -> None, optional
  - download:didReceiveAuthenticationChallenge:(download: NSURLDownload, challenge: NSURLAuthenticationChallenge) -> None, optional
  - download:didReceiveDataOfLength:(download: NSURLDownload, length: NSUInteger) -> None, optional
  - download:didReceiveResponse:(download: NSURLDownload, response: NSURLResponse) -> None, optional
  - download:shouldDecodeSourceDataOfMIMEType:(download: NSURLDownload, encodingType: NSString) -> c_bool, optional
  - download:willResumeWithResponse:fromByte:(download: NSURLDownload, response: NSURLResponse, startingByte: c_longlong) -> None, optional
  - download:willSendRequest:redirectResponse:(download: NSURLDownload, request: NSURLRequest, redirectResponse: NSURLResponse) -> NSURLRequest, optional

NSURLProtocolClient: NSObjectProtocol
  - URLProtocol:cachedResponseIsValid:(protocol: NSURLProtocol, cachedResponse: NSCachedURLResponse) -> None
  - URLProtocol:didFailWithError:(protocol: NSURLProtocol, error: NSError) -> None
  - URLProtocol:didLoadData:(protocol: NSURLProtocol, data: NSData) -> None
  - URLProtocol:didReceiveAuthenticationChallenge:(protocol: NSURLProtocol, challenge: NSURLAuthenticationChallenge) -> None
  - URLProtocol:didReceiveResponse:cacheStoragePolicy:(protocol: NSURLProtocol, response: NSURLResponse, policy: NSURLCacheStoragePolicy) -> None
  - URLProtocol:wasRedirectedToRequest:redirectResponse:(protocol: NSURLProtocol, request: NSURLRequest, redirectResponse: NSURLResponse) -> None
  - URLProtocolDidFinishLoading:(protocol: NSURLProtocol) -> None
  - URLProtocol:didCancelAuthenticationChallenge:(protocol: NSURLProtocol, challenge: NSURLAuthenticationChallenge) -> None

NSUserNotificationCenterDelegate: NSObjectProtocol
  - userNotificationCenter:didDeliverNotification:(center: NSUserNotificationCenter, notification: NSUserNotification) -> None, optional
  - userNotificationCenter:didActivateNotification:(center: NSUserNotificationCenter, notification: NSUserNotification) -> None, optional
  - userNotificationCenter:shouldPresentNotification:(center: NSUserNotificationCenter, notification: NSUserNotification) -> c_bool, optional

NSXMLParserDelegate: NSObjectProtocol
  - parser:resolveExternalEntityName:systemID:(aParser: NSXMLParser, aName: NSString, aSystemID: NSString) -> NSData, optional
  - parser:didEndElement:namespaceURI:qualifiedName:(aParser: NSXMLParser, anElementName: NSString, aNamespaceURI: NSString, aQualifierName: NSString) -> None, optional
  - parser:didEndMappingPrefix:(aParser: NSXMLParser, aPrefix: NSString) -> None, optional
  - parser:didStartElement:namespaceURI:qualifiedName:attributes:(aParser: NSXMLParser, anElementName: NSString, aNamespaceURI: NSString, aQualifierName: NSString, anAttributeDict: NSDictionary) -> None, optional
  - parser:didStartMappingPrefix:toURI:(aParser: NSXMLParser, aPrefix: NSString, aNamespaceURI: NSString) -> None, optional
  - parser:foundAttributeDeclarationWithName:forElement:type:defaultValue:(aParser: NSXMLParser, anAttributeName: NSString, anElementName: NSString, aType: NSString, aDefaultValue: NSString) -> None, optional
  - parser:foundCDATA:(aParser: NSXMLParser, aBlock: NSData) -> None, optional
  - parser:foundCharacters:(aParser: NSXMLParser, aString: NSString) -> None, optional
  - parser:foundComment:(aParser: NSXMLParser, aComment: NSString) -> None, optional
  - parser:foundElementDeclarationWithName:model:(aParser: NSXMLParser, anElementName: NSString, aModel: NSString) -> None, optional
  - parser:foundExternalEntityDeclarationWithName:publicID:systemID:(aParser: NSXMLParser, aName: NSString, aPublicID: NSString, aSystemID: NSString) -> None, optional
  - parser:foundIgnorableWhitespace:(aParser: NSXMLParser, aWhitespaceString: NSString) -> None, optional
  - parser:foundInternalEntityDeclarationWithName:value:(aParser: NSXMLParser, aName: NSString, aValue: NSString) -> None, optional
  - parser:foundNotationDeclarationWithName:publicID:systemID:(aParser: NSXMLParser, aName: NSString, aPublicID: NSString, aSystemID: NSString) -> None, optional
  - parser:foundProcessingInstructionWithTarget:data:(aParser: NSXMLParser, aTarget: NSString, aData: NSString) -> None, optional
  - parser:foundUnparsedEntityDeclarationWithName:publicID:systemID:notationName:(aParser: NSXMLParser, aName: NSString, aPublicID: NSString, aSystemID: NSString, aNotationName: NSString) -> None, optional
  - parser:parseErrorOccurred:(aParser: NSXMLParser, anError: NSError) -> None, optional
  - parser:validationErrorOccurred:(aParser: NSXMLParser, anError: NSError) -> None, optional
  - parserDidEndDocument:(aParser: NSXMLParser) -> None, optional
  - parserDidStartDocument:(aParser: NSXMLParser) -> None, optional

NSXPCProxyCreating: None
  - remoteObjectProxy() -> id
  - remoteObjectProxyWithErrorHandler:(handler: GSXPCProxyErrorHandler) -> id
  - synchronousRemoteObjectProxyWithErrorHandler:(handler: GSXPCProxyErrorHandler) -> id

NSXPCListenerDelegate: NSObjectProtocol
  - listener:shouldAcceptNewConnection:(listener: NSXPCListener, newConnection: NSXPCConnection) -> c_bool
"""

_types = """
gss8 = c_byte
gsu8 = c_ubyte
gss16 = c_short
gsu16 = c_ushort
gss32 = c_int
gsu32 = c_uint
gss64 = c_long
gsu64 = c_ulong
gsf32 = c_float
gsf64 = c_double
gsuaddr = c_ulong
gssaddr = c_long
gsaddr = gsuaddr
NXConstantString = opaque(24, 8)
UTF32Char = c_uint32
GSNativeChar = c_char
__uid_t = c_uint
__gid_t = c_uint
__pid_t = c_int
gid_t = __gid_t
uid_t = __uid_t
pid_t = __pid_t
jmp_buf = __jmp_buf_tag * 1
__jmp_buf = c_long * 8
FILE = libc.FILE
BOOL = c_bool
IMP = CFUNCTYPE(id, id, SEL, ...)
NSInteger = c_ssize_t
NSUInteger = c_size_t
CGFloat = c_double
NSLog_printf_handler = CFUNCTYPE(None, NSString)
NSComparator = BLOCK(NSComparisonResult, id, id)
NSExceptionName = NSString
GSMethod = Method
GSIVar = Ivar
Ivar = POINTER(objc_ivar)
Property = POINTER(objc_property)
objc_property_t = POINTER(objc_property)
Method = POINTER(objc_method)
Category = POINTER(objc_category)
objc_get_unknown_class_handler = CFUNCTYPE(Class, c_char_p)
NSZone = _NSZone
NSTimeInterval = c_double
NSActivityOptions = c_uint64
GSPerformActivityBlock = BLOCK(None)
GSPerformExpiringActivityBlock = BLOCK(None, c_bool)
NSPoint = _NSPoint
NSPointArray = POINTER(NSPoint)
NSPointPointer = POINTER(NSPoint)
NSSize = _NSSize
NSSizeArray = POINTER(NSSize)
NSSizePointer = POINTER(NSSize)
NSRect = _NSRect
NSRectArray = POINTER(NSRect)
NSRectPointer = POINTER(NSRect)
NSRectEdge = NSUInteger
unichar = c_uint16
NSStringCompareOptions = NSUInteger
NSStringEncoding = _NSStringEncoding
NSStringEncodingConversionOptions = NSUInteger
NSRange = _NSRange
NSRangePointer = POINTER(NSRange)
GSSetEnumeratorBlock = BLOCK(None, id, POINTER(c_bool))
GSSetFilterBlock = BLOCK(c_bool, id, POINTER(c_bool))
NSBinarySearchingOptions = NSUInteger
GSEnumeratorBlock = BLOCK(None, id, NSUInteger, POINTER(c_bool))
GSPredicateBlock = BLOCK(c_bool, id, NSUInteger, POINTER(c_bool))
NSAttributedStringKey = NSString
GSKeysAndObjectsEnumeratorBlock = BLOCK(None, id, id, POINTER(c_bool))
GSKeysAndObjectsPredicateBlock = BLOCK(c_bool, id, id, POINTER(c_bool))
thread_vars_struct = autorelease_thread_vars
array_list_struct = autorelease_array_list
NSBackgroundActivityResult = NSInteger
NSQualityOfService = NSInteger
NSBackgroundActivityCompletionHandler = BLOCK(None, NSBackgroundActivityResult)
GSScheduledBlock = BLOCK(None, NSBackgroundActivityCompletionHandler)
NSSwappedFloat = c_uint32
NSSwappedDouble = c_uint64
NSCalendarOptions = NSUInteger
NSCalendarUnit = NSUInteger
NSHandler = _NSHandler
NSUncaughtExceptionHandler = CFUNCTYPE(None, NSException)
NSComparisonPredicateModifier = _NSComparisonPredicateModifier
NSComparisonPredicateOptions = _NSComparisonPredicateOptions
NSPredicateOperatorType = _NSPredicateOperatorType
NSExpressionType = NSUInteger
GSBlockPredicateBlock = BLOCK(c_bool, id, NSDictionary)
NSCompoundPredicateType = NSUInteger
GSTimerBlock = BLOCK(None, NSTimer)
NSRunLoopMode = NSString
NSMapTableOptions = NSUInteger
NSMapTableKeyCallBacks = _NSMapTableKeyCallBacks
NSMapTableValueCallBacks = _NSMapTableValueCallBacks
NSPointerFunctionsOptions = NSUInteger
NSDataSearchOptions = NSUInteger
NSDataBase64DecodingOptions = NSUInteger
NSDataBase64EncodingOptions = NSUInteger
GSDataDeallocatorBlock = BLOCK(None, c_void_p, NSUInteger)
NSDateComponentsFormatterUnitsStyle = NSInteger
NSDateComponentsFormatterZeroFormattingBehavior = NSUInteger
NSFormattingContext = NSInteger
NSFormattingUnitStyle = NSInteger
NSDateFormatterStyle = NSUInteger
NSDateFormatterBehavior = NSUInteger
NSDateIntervalFormatterStyle = NSUInteger
NSRoundingMode = NSUInteger
NSCalculationError = NSUInteger
NSNotificationSuspensionBehavior = NSUInteger
NSLock_error_handler = CFUNCTYPE(None, id, SEL, c_bool, NSString)
NSNotificationName = NSString
GSNotificationBlock = BLOCK(None, NSNotification)
NSEnergyFormatterUnit = NSInteger
NSErrorDomain = NSString
GSExtensionContextReturningItemsCompletionHandler = BLOCK(None, c_bool)
GSOpenURLCompletionHandler = BLOCK(None, c_bool)
NSFileCoordinatorReadingOptions = NSUInteger
NSFileCoordinatorWritingOptions = NSUInteger
GSNoEscapeReadWriteHandler = BLOCK(None, NSURL, NSURL)
GSNoEscapeNewURLHandler = BLOCK(None, NSURL)
GSAccessorCallbackHandler = BLOCK(None, NSError)
GSDualWriteURLCallbackHandler = BLOCK(None, NSURL, NSURL)
GSBatchAccessorCompletionHandler = BLOCK(None)
GSBatchAccessorCompositeBlock = BLOCK(None, GSBatchAccessorCompletionHandler)
NSURLBookmarkResolutionOptions = NSUInteger
NSURLHandleStatus = NSUInteger
OSType = c_uint32
GSDirEnumErrorHandler = BLOCK(c_bool, NSURL, NSError)
NSDirectoryEnumerationOptions = NSUInteger
NSSearchPathDirectory = NSUInteger
NSSearchPathDomainMask = NSUInteger
GSFilePresenterCompletionHandler = BLOCK(None)
GSFilePresenterSubitemDeletionHandler = BLOCK(None, NSError)
GSFilePresenterReacquirer = BLOCK(None)
GSFilePresentedItemChangesWithCompletionHandler = BLOCK(None, NSError)
NSFileVersionReplacingOptions = NSUInteger
NSFileVersionAddingOptions = NSUInteger
NSFileWrapperReadingOptions = NSUInteger
NSFileWrapperWritingOptions = NSUInteger
NSHashTableOptions = NSUInteger
NSHashTableCallBacks = _NSHashTableCallBacks
NSHTTPCookieAcceptPolicy = NSUInteger
GSIndexSetEnumerationBlock = BLOCK(None, NSUInteger, POINTER(c_bool))
GSOperationCompletionBlock = BLOCK(None)
GSBlockOperationBlock = BLOCK(None)
NSOperationQueuePriority = NSInteger
NSISO8601DateFormatOptions = NSUInteger
GSProviderCompletionHandler = BLOCK(None, NSData, POINTER(NSError))
GSProviderURLCompletionHandler = BLOCK(None, NSURL, POINTER(NSError))
GSProviderURLBOOLCompletionHandler = BLOCK(None, NSURL, c_bool, POINTER(NSError))
GSProgressHandler = BLOCK(NSProgress, GSProviderCompletionHandler)
GSProgressURLBOOLHandler = BLOCK(NSProgress, GSProviderURLBOOLCompletionHandler)
GSItemProviderWritingHandler = BLOCK(id, POINTER(NSError))
GSItemProviderReadingHandler = BLOCK(id, POINTER(NSError))
GSProgressItemProviderWritingLoadHandler = BLOCK(NSProgress, GSItemProviderWritingHandler)
GSProgressItemProviderReadingLoadHandler = BLOCK(NSProgress, GSItemProviderReadingHandler)
NSItemProviderCompletionHandler = BLOCK(None, id, POINTER(NSError))
NSItemProviderLoadHandler = BLOCK(NSItemProviderCompletionHandler, Class, NSDictionary)
NSItemProviderRepresentationVisibility = NSInteger
NSItemProviderFileOptions = NSInteger
NSItemProviderErrorCode = NSInteger
NSJSONWritingOptions = NSUInteger
NSJSONReadingOptions = NSUInteger
NSPropertyListMutabilityOptions = NSUInteger
NSPropertyListWriteOptions = NSUInteger
NSPropertyListReadOptions = NSUInteger
NSPropertyListFormat = NSUInteger
NSKeyValueObservingOptions = NSUInteger
NSKeyValueChange = NSUInteger
NSKeyValueSetMutationKind = NSUInteger
NSLengthFormatterUnit = NSInteger
NSLinguisticTagScheme = NSString
NSLinguisticTag = NSString
NSLinguisticTaggerUnit = NSUInteger
NSLinguisticTaggerOptions = NSUInteger
GSLinguisticTagRangeBoolBlock = BLOCK(None, NSLinguisticTag, NSRange, c_bool)
GSLinguisticTagRangeRangeBoolBlock = BLOCK(None, NSLinguisticTag, NSRange, NSRange, c_bool)
NSLocaleLanguageDirection = NSUInteger
NSMeasurementFormatterUnitOptions = NSUInteger
NSPostingStyle = NSUInteger
NSNotificationCoalescing = NSUInteger
NSNetServicesError = NSUInteger
NSNetServiceOptions = NSUInteger
NSNumberFormatterStyle = NSUInteger
NSNumberFormatterBehavior = NSUInteger
NSNumberFormatterPadPosition = NSUInteger
NSNumberFormatterRoundingMode = NSUInteger
NSPersonNameComponentsFormatterStyle = NSUInteger
NSPersonNameComponentsFormatterOptions = NSUInteger
SOCKET = c_int
NSSocketNativeHandle = c_int
NSProgressKind = NSString
NSProgressUserInfoKey = NSString
NSProgressFileOperationKind = NSString
GSProgressCancellationHandler = BLOCK(None)
GSProgressPausingHandler = BLOCK(None)
NSProgressPublishingHandler = BLOCK(None, NSProgress)
NSProgressUnpublishingHandler = BLOCK(None)
GSProgressPendingUnitCountBlock = BLOCK(None)
GSProgressResumingHandler = BLOCK(None)
NSRegularExpressionOptions = NSUInteger
NSMatchingFlags = NSUInteger
NSMatchingOptions = NSUInteger
GSRegexBlock = BLOCK(None, NSTextCheckingResult, NSMatchingFlags, POINTER(c_bool))
GSREGEXTYPE = None
NSStreamStatus = NSUInteger
NSStreamEvent = NSUInteger
NSTaskTerminationReason = NSInteger
NSTextCheckingType = c_uint64
NSTextCheckingTypes = c_uint64
NSTimeZoneNameStyle = NSInteger
NSURLRequestCachePolicy = NSUInteger
NSUserNotificationActivationType = NSInteger
gsuuid_t = c_uint8 * 16
uuid_t = gsuuid_t
NSXMLDocumentContentKind = NSUInteger
NSXMLNodeKind = NSUInteger
NSXMLDTDNodeKind = NSUInteger
NSXMLParserError = NSUInteger
GSXPCProxyErrorHandler = BLOCK(None, NSError)
GSXPCInterruptionHandler = BLOCK(None)
GSXPCInvalidationHandler = BLOCK(None)
NSXPCConnectionOptions = NSUInteger
"""

_functions = """
strlen(__s: c_char_p) -> c_ulong
_Block_copy(_0: const c_void_p) -> c_void_p
_Block_release(_0: const c_void_p) -> None
NSAllocateObject(aClass: Class, extraBytes: NSUInteger, zone: POINTER(NSZone)) -> id
NSDeallocateObject(anObject: id) -> None
NSCopyObject(anObject: NSObject, extraBytes: NSUInteger, zone: POINTER(NSZone)) -> NSObject
NSShouldRetainWithZone(anObject: NSObject, requestedZone: POINTER(NSZone)) -> c_bool
NSDecrementExtraRefCountWasZero(anObject: id) -> c_bool
NSExtraRefCount(anObject: id) -> NSUInteger
NSIncrementExtraRefCount(anObject: id) -> None
NSStringFromProtocol(aProtocol: Protocol) -> NSString
NSProtocolFromString(aProtocolName: NSString) -> Protocol
NSSelectorFromString(aSelectorName: NSString) -> SEL
NSStringFromSelector(aSelector: SEL) -> NSString
NSClassFromString(aClassName: NSString) -> Class
NSStringFromClass(aClass: Class) -> NSString
NSGetSizeAndAlignment(typePtr: c_char_p, sizep: POINTER(NSUInteger), alignp: POINTER(NSUInteger)) -> c_char_p
GSLogLock() -> NSRecursiveLock
NSLog(format: NSString, ...) -> None
NSLogv(format: NSString, args: c_void_p) -> None
GSObjCFindVariable(obj: id, name: c_char_p, type: POINTER(c_char_p), size: POINTER(c_uint), offset: POINTER(c_int)) -> c_bool
GSObjCGetVariable(obj: id, offset: c_int, size: c_uint, data: c_void_p) -> None
GSObjCSetVariable(obj: id, offset: c_int, size: c_uint, data: const c_void_p) -> None
GSObjCMethodNames(obj: id, recurse: c_bool) -> NSArray
GSObjCVariableNames(obj: id, recurse: c_bool) -> NSArray
GSObjCAddClassBehavior(receiver: Class, behavior: Class) -> None
GSObjCAddClassOverride(receiver: Class, override: Class) -> None
GSObjCBehaviorDebug(setget: c_int) -> c_bool
GSObjCMakeClass(name: NSString, superName: NSString, iVars: NSDictionary) -> NSValue
GSObjCAddClasses(classes: NSArray) -> None
GSObjCAddMethods(cls: Class, list: POINTER(Method), replace: c_bool) -> None
GSObjCGetVal(self: NSObject, key: c_char_p, sel: SEL, type: const POINTER(c_char), size: c_uint, offset: c_int) -> id
GSObjCSetVal(self: NSObject, key: c_char_p, val: id, sel: SEL, type: const POINTER(c_char), size: c_uint, offset: c_int) -> None
GSClassList(buffer: POINTER(Class), max: c_uint, clearCache: c_bool) -> c_uint
GSObjCClass(obj: id) -> Class
GSObjCSuper(cls: Class) -> Class
GSObjCIsInstance(obj: id) -> c_bool
GSObjCIsClass(cls: Class) -> c_bool
GSObjCIsKindOf(cls: Class, other: Class) -> c_bool
GSClassFromName(name: c_char_p) -> Class
GSNameFromClass(cls: Class) -> c_char_p
GSClassNameFromObject(obj: id) -> c_char_p
GSNameFromSelector(sel: SEL) -> c_char_p
GSSelectorFromName(name: c_char_p) -> SEL
GSSelectorFromNameAndTypes(name: c_char_p, types: c_char_p) -> SEL
GSTypesFromSelector(sel: SEL) -> c_char_p
GSSelectorTypesMatch(types1: c_char_p, types2: c_char_p) -> c_bool
GSSkipTypeQualifierAndLayoutInfo(types: c_char_p) -> c_char_p
GSProtocolFromName(name: c_char_p) -> Protocol
GSRegisterProtocol(proto: Protocol) -> None
GSProtocolGetMethodDescriptionRecursive(aProtocol: Protocol, aSel: SEL, isRequired: c_bool, isInstance: c_bool) -> objc_method_description
GSGetMethod(cls: Class, sel: SEL, searchInstanceMethods: c_bool, searchSuperClasses: c_bool) -> GSMethod
GSFlushMethodCacheForClass(cls: Class) -> None
GSCGetInstanceVariableDefinition(cls: Class, name: c_char_p) -> GSIVar
GSObjCGetInstanceVariableDefinition(cls: Class, name: NSString) -> GSIVar
GSObjCVersion(cls: Class) -> c_int
GSAutoreleasedBuffer(size: c_uint) -> c_void_p
GSPrintf(fptr: POINTER(FILE), format: NSString, ...) -> c_bool
GSObjCAllSubclassesOfClass(cls: Class) -> NSArray
GSObjCDirectSubclassesOfClass(cls: Class) -> NSArray
GSClassSwizzle(instance: id, newClass: Class) -> None
GSLastErrorStr(error_id: c_long) -> c_char_p
sel_getName(selector: SEL) -> c_char_p
sel_getTypeEncoding(selector: SEL) -> c_char_p
sel_getUid(name: c_char_p) -> SEL
sel_registerName(name: c_char_p) -> SEL
sel_registerTypedName(name: c_char_p, type: c_char_p) -> SEL
sel_isEqual(first_selector: SEL, second_selector: SEL) -> c_bool
sel_copyTypedSelectorList(name: c_char_p, numberOfReturnedSelectors: POINTER(c_uint)) -> POINTER(SEL)
sel_getTypedSelector(name: c_char_p) -> SEL
class_createInstance(class_: Class, extraBytes: c_size_t) -> id
object_copy(object: id, extraBytes: c_size_t) -> id
object_dispose(object: id) -> id
object_getClassName(object: id) -> c_char_p
object_setClass(object: id, class_: Class) -> Class
class_getInstanceVariable(class_: Class, name: c_char_p) -> Ivar
class_getClassVariable(class_: Class, name: c_char_p) -> Ivar
object_getIndexedIvars(object: id) -> c_void_p
object_getInstanceVariable(object: id, name: c_char_p, returnValue: POINTER(c_void_p)) -> Ivar
object_setInstanceVariable(object: id, name: c_char_p, newValue: c_void_p) -> Ivar
object_getIvar(object: id, variable: Ivar) -> id
object_setIvar(object: id, variable: Ivar, value: id) -> None
ivar_getName(variable: Ivar) -> c_char_p
ivar_getOffset(variable: Ivar) -> c_ssize_t
ivar_getTypeEncoding(variable: Ivar) -> c_char_p
class_copyIvarList(class_: Class, numberOfReturnedIvars: POINTER(c_uint)) -> POINTER(Ivar)
class_addIvar(class_: Class, ivar_name: const POINTER(c_char), size: c_size_t, log_2_of_alignment: c_ubyte, type: c_char_p) -> c_bool
property_getName(property: Property) -> c_char_p
property_getAttributes(property: Property) -> c_char_p
class_getProperty(class_: Class, propertyName: c_char_p) -> Property
class_copyPropertyList(class_: Class, numberOfReturnedProperties: POINTER(c_uint)) -> POINTER(Property)
class_getIvarLayout(class_: Class) -> c_char_p
class_getWeakIvarLayout(class_: Class) -> c_char_p
class_setIvarLayout(class_: Class, layout: c_char_p) -> None
class_setWeakIvarLayout(class_: Class, layout: c_char_p) -> None
objc_setGetUnknownClassHandler(new_handler: objc_get_unknown_class_handler) -> objc_get_unknown_class_handler
objc_getClass(name: c_char_p) -> id
objc_lookUpClass(name: c_char_p) -> Class
objc_getMetaClass(name: c_char_p) -> id
objc_getRequiredClass(name: c_char_p) -> Class
objc_getClassList(returnValue: POINTER(Class), maxNumberOfClassesToReturn: c_int) -> c_int
class_getName(class_: Class) -> c_char_p
class_isMetaClass(class_: Class) -> c_bool
class_getSuperclass(class_: Class) -> Class
class_getVersion(class_: Class) -> c_int
class_setVersion(class_: Class, version: c_int) -> None
class_getInstanceSize(class_: Class) -> c_size_t
method_setImplementation(method: Method, implementation: IMP) -> IMP
method_exchangeImplementations(method_a: Method, method_b: Method) -> None
objc_allocateClassPair(super_class: Class, class_name: c_char_p, extraBytes: c_size_t) -> Class
objc_registerClassPair(class_: Class) -> None
objc_disposeClassPair(class_: Class) -> None
class_getInstanceMethod(class_: Class, selector: SEL) -> Method
class_getClassMethod(class_: Class, selector: SEL) -> Method
class_getMethodImplementation(class_: Class, selector: SEL) -> IMP
class_respondsToSelector(class_: Class, selector: SEL) -> c_bool
class_addMethod(class_: Class, selector: SEL, implementation: IMP, method_types: c_char_p) -> c_bool
class_replaceMethod(class_: Class, selector: SEL, implementation: IMP, method_types: c_char_p) -> IMP
method_getName(method: Method) -> SEL
method_getImplementation(method: Method) -> IMP
method_getTypeEncoding(method: Method) -> c_char_p
method_getDescription(method: Method) -> POINTER(objc_method_description)
class_copyMethodList(class_: Class, numberOfReturnedMethods: POINTER(c_uint)) -> POINTER(Method)
method_getNumberOfArguments(method: Method) -> c_uint
method_copyReturnType(method: Method) -> POINTER(c_char)
method_copyArgumentType(method: Method, argumentNumber: c_uint) -> POINTER(c_char)
method_getReturnType(method: Method, returnValue: POINTER(c_char), returnValueSize: c_size_t) -> None
method_getArgumentType(method: Method, argumentNumber: c_uint, returnValue: POINTER(c_char), returnValueSize: c_size_t) -> None
objc_getProtocol(name: c_char_p) -> Protocol
objc_copyProtocolList(numberOfReturnedProtocols: POINTER(c_uint)) -> POINTER(Protocol)
class_addProtocol(class_: Class, protocol: Protocol) -> c_bool
class_conformsToProtocol(class_: Class, protocol: Protocol) -> c_bool
class_copyProtocolList(class_: Class, numberOfReturnedProtocols: POINTER(c_uint)) -> POINTER(Protocol)
protocol_conformsToProtocol(protocol: Protocol, anotherProtocol: Protocol) -> c_bool
protocol_isEqual(protocol: Protocol, anotherProtocol: Protocol) -> c_bool
protocol_getName(protocol: Protocol) -> c_char_p
protocol_getMethodDescription(protocol: Protocol, selector: SEL, requiredMethod: c_bool, instanceMethod: c_bool) -> objc_method_description
protocol_copyMethodDescriptionList(protocol: Protocol, requiredMethod: c_bool, instanceMethod: c_bool, numberOfReturnedMethods: POINTER(c_uint)) -> POINTER(objc_method_description)
protocol_getProperty(protocol: Protocol, propertyName: c_char_p, requiredProperty: c_bool, instanceProperty: c_bool) -> Property
protocol_copyPropertyList(protocol: Protocol, numberOfReturnedProperties: POINTER(c_uint)) -> POINTER(Property)
protocol_copyProtocolList(protocol: Protocol, numberOfReturnedProtocols: POINTER(c_uint)) -> POINTER(Protocol)
objc_enumerationMutation(collection: id) -> None
objc_setEnumerationMutationHandler(handler: CFUNCTYPE(None, id)) -> None
objc_malloc(size: c_size_t) -> c_void_p
objc_atomic_malloc(size: c_size_t) -> c_void_p
objc_realloc(mem: c_void_p, size: c_size_t) -> c_void_p
objc_calloc(nelem: c_size_t, size: c_size_t) -> c_void_p
objc_free(mem: c_void_p) -> None
class_ivar_set_gcinvisible(_class: Class, ivarname: c_char_p, gcInvisible: c_bool) -> None
objc_sizeof_type(type: c_char_p) -> c_int
objc_alignof_type(type: c_char_p) -> c_int
objc_aligned_size(type: c_char_p) -> c_int
objc_promoted_size(type: c_char_p) -> c_int
objc_skip_type_qualifiers(type: c_char_p) -> c_char_p
objc_skip_typespec(type: c_char_p) -> c_char_p
objc_skip_offset(type: c_char_p) -> c_char_p
objc_skip_argspec(type: c_char_p) -> c_char_p
objc_get_type_qualifiers(type: c_char_p) -> c_uint
objc_layout_structure(type: c_char_p, layout: POINTER(objc_struct_layout)) -> None
objc_layout_structure_next_member(layout: POINTER(objc_struct_layout)) -> c_bool
objc_layout_finish_structure(layout: POINTER(objc_struct_layout), size: POINTER(c_uint), align: POINTER(c_uint)) -> None
objc_layout_structure_get_info(layout: POINTER(objc_struct_layout), offset: POINTER(c_uint), align: POINTER(c_uint), type: POINTER(c_char_p)) -> None
NSCreateZone(start: NSUInteger, gran: NSUInteger, canFree: c_bool) -> POINTER(NSZone)
NSDefaultMallocZone() -> POINTER(NSZone)
NSZoneFromPointer(ptr: c_void_p) -> POINTER(NSZone)
NSZoneMalloc(zone: POINTER(NSZone), size: NSUInteger) -> c_void_p
NSZoneCalloc(zone: POINTER(NSZone), elems: NSUInteger, bytes: NSUInteger) -> c_void_p
NSZoneRealloc(zone: POINTER(NSZone), ptr: c_void_p, size: NSUInteger) -> c_void_p
NSRecycleZone(zone: POINTER(NSZone)) -> None
NSZoneFree(zone: POINTER(NSZone), ptr: c_void_p) -> None
NSSetZoneName(zone: POINTER(NSZone), name: NSString) -> None
NSZoneName(zone: POINTER(NSZone)) -> NSString
NSZoneCheck(zone: POINTER(NSZone)) -> c_bool
NSZoneStats(zone: POINTER(NSZone)) -> struct_NSZoneStats
GSOutOfMemory(size: NSUInteger, retry: c_bool) -> c_void_p
GSMakeWeakPointer(theClass: Class, iVarName: c_char_p) -> None
GSAssignZeroingWeakPointer(destination: POINTER(c_void_p), source: c_void_p) -> c_bool
NSPageSize() -> NSUInteger
NSLogPageSize() -> NSUInteger
NSRoundDownToMultipleOfPageSize(bytes: NSUInteger) -> NSUInteger
NSRoundUpToMultipleOfPageSize(bytes: NSUInteger) -> NSUInteger
NSRealMemoryAvailable() -> NSUInteger
NSAllocateMemoryPages(bytes: NSUInteger) -> c_void_p
NSDeallocateMemoryPages(ptr: c_void_p, bytes: NSUInteger) -> None
NSCopyMemoryPages(src: const c_void_p, dest: c_void_p, bytes: NSUInteger) -> None
NSAllocateCollectable(size: NSUInteger, options: NSUInteger) -> c_void_p
NSReallocateCollectable(ptr: c_void_p, size: NSUInteger, options: NSUInteger) -> c_void_p
GSDebugAllocationAdd(c: Class, o: id) -> None
GSDebugAllocationRemove(c: Class, o: id) -> None
GSDebugAllocationActive(active: c_bool) -> c_bool
GSDebugAllocationBytes(active: c_bool) -> c_bool
GSDebugAllocationCount(c: Class) -> c_int
GSDebugAllocationPeak(c: Class) -> c_int
GSDebugAllocationTotal(c: Class) -> c_int
GSDebugAllocationClassList() -> POINTER(Class)
GSDebugAllocationList(changeFlag: c_bool) -> c_char_p
GSDebugAllocationListAll() -> c_char_p
GSDebugAllocationActiveRecordingObjects(c: Class) -> None
GSDebugAllocationRecordObjects(c: Class, newState: c_bool) -> c_bool
GSDebugAllocationListRecordedObjects(c: Class) -> NSArray
GSDebugAllocationTagRecordedObject(object: id, tag: id) -> id
GSSetDebugAllocationFunctions(newAddObjectFunc: CFUNCTYPE(None, Class, id), newRemoveObjectFunc: CFUNCTYPE(None, Class, id)) -> None
NSFrameAddress(offset: NSUInteger) -> c_void_p
NSReturnAddress(offset: NSUInteger) -> c_void_p
NSCountFrames() -> NSUInteger
GSDebugFunctionMsg(func: c_char_p, file: c_char_p, line: c_int, fmt: NSString) -> NSString
GSDebugMethodMsg(obj: id, sel: SEL, file: c_char_p, line: c_int, fmt: NSString) -> NSString
GSInitializeProcess(argc: c_int, argv: POINTER(POINTER(c_char)), envp: POINTER(POINTER(c_char))) -> None
GSDebugSet(level: NSString) -> c_bool
NSEdgeInsetsEqual(e1: NSEdgeInsets, e2: NSEdgeInsets) -> c_bool
NSDivideRect(aRect: NSRect, slice: POINTER(NSRect), remainder: POINTER(NSRect), amount: CGFloat, edge: NSRectEdge) -> None
NSIntegralRect(aRect: NSRect) -> NSRect
NSEqualRects(aRect: NSRect, bRect: NSRect) -> c_bool
NSEqualSizes(aSize: NSSize, bSize: NSSize) -> c_bool
NSEqualPoints(aPoint: NSPoint, bPoint: NSPoint) -> c_bool
NSStringFromPoint(aPoint: NSPoint) -> NSString
NSStringFromRect(aRect: NSRect) -> NSString
NSStringFromSize(aSize: NSSize) -> NSString
NSPointFromString(string: NSString) -> NSPoint
NSSizeFromString(string: NSString) -> NSSize
NSRectFromString(string: NSString) -> NSRect
_NSRangeExceptionRaise() -> None
NSStringFromRange(range: NSRange) -> NSString
NSRangeFromString(aString: NSString) -> NSRange
GSUniquing(flag: c_bool) -> None
GSUnique(anObject: id) -> retained id
GSUPurge(count: NSUInteger) -> None
GSUSet(anObject: id, count: NSUInteger) -> id
NSGetUncaughtExceptionHandler(...) -> NSUncaughtExceptionHandler
NSSetUncaughtExceptionHandler(handler: NSUncaughtExceptionHandler) -> None
NSCreateMapTable(keyCallBacks: NSMapTableKeyCallBacks, valueCallBacks: NSMapTableValueCallBacks, capacity: NSUInteger) -> NSMapTable
NSCreateMapTableWithZone(keyCallBacks: NSMapTableKeyCallBacks, valueCallBacks: NSMapTableValueCallBacks, capacity: NSUInteger, zone: POINTER(NSZone)) -> NSMapTable
NSCopyMapTableWithZone(table: NSMapTable, zone: POINTER(NSZone)) -> NSMapTable
NSFreeMapTable(table: NSMapTable) -> None
NSResetMapTable(table: NSMapTable) -> None
NSCompareMapTables(table1: NSMapTable, table2: NSMapTable) -> c_bool
NSCountMapTable(table: NSMapTable) -> NSUInteger
NSMapMember(table: NSMapTable, key: const c_void_p, originalKey: POINTER(c_void_p), value: POINTER(c_void_p)) -> c_bool
NSMapGet(table: NSMapTable, key: const c_void_p) -> c_void_p
NSEndMapTableEnumeration(enumerator: POINTER(NSMapEnumerator)) -> None
NSEnumerateMapTable(table: NSMapTable) -> NSMapEnumerator
NSNextMapEnumeratorPair(enumerator: POINTER(NSMapEnumerator), key: POINTER(c_void_p), value: POINTER(c_void_p)) -> c_bool
NSAllMapTableKeys(table: NSMapTable) -> NSArray
NSAllMapTableValues(table: NSMapTable) -> NSArray
NSMapInsert(table: NSMapTable, key: const c_void_p, value: const c_void_p) -> None
NSMapInsertIfAbsent(table: NSMapTable, key: const c_void_p, value: const c_void_p) -> c_void_p
NSMapInsertKnownAbsent(table: NSMapTable, key: const c_void_p, value: const c_void_p) -> None
NSMapRemove(table: NSMapTable, key: const c_void_p) -> None
NSStringFromMapTable(table: NSMapTable) -> NSString
NSDecimalCopy(destination: POINTER(NSDecimal), source: POINTER(NSDecimal)) -> None
NSDecimalCompact(number: POINTER(NSDecimal)) -> None
NSDecimalCompare(leftOperand: POINTER(NSDecimal), rightOperand: POINTER(NSDecimal)) -> NSComparisonResult
NSDecimalRound(result: POINTER(NSDecimal), number: POINTER(NSDecimal), scale: NSInteger, mode: NSRoundingMode) -> None
NSDecimalNormalize(n1: POINTER(NSDecimal), n2: POINTER(NSDecimal), mode: NSRoundingMode) -> NSCalculationError
NSDecimalAdd(result: POINTER(NSDecimal), left: POINTER(NSDecimal), right: POINTER(NSDecimal), mode: NSRoundingMode) -> NSCalculationError
NSDecimalSubtract(result: POINTER(NSDecimal), left: POINTER(NSDecimal), right: POINTER(NSDecimal), mode: NSRoundingMode) -> NSCalculationError
NSDecimalMultiply(result: POINTER(NSDecimal), l: POINTER(NSDecimal), r: POINTER(NSDecimal), mode: NSRoundingMode) -> NSCalculationError
NSDecimalDivide(result: POINTER(NSDecimal), l: POINTER(NSDecimal), rr: POINTER(NSDecimal), mode: NSRoundingMode) -> NSCalculationError
NSDecimalPower(result: POINTER(NSDecimal), n: POINTER(NSDecimal), power: NSUInteger, mode: NSRoundingMode) -> NSCalculationError
NSDecimalMultiplyByPowerOf10(result: POINTER(NSDecimal), n: POINTER(NSDecimal), power: c_short, mode: NSRoundingMode) -> NSCalculationError
NSDecimalString(decimal: POINTER(NSDecimal), locale: NSDictionary) -> NSString
NSDecimalMax(result: POINTER(NSDecimal)) -> None
NSDecimalMin(result: POINTER(NSDecimal)) -> None
NSDecimalDouble(number: POINTER(NSDecimal)) -> c_double
NSDecimalFromComponents(result: POINTER(NSDecimal), mantissa: c_ulonglong, exponent: c_short, negative: c_bool) -> None
NSDecimalFromString(result: POINTER(NSDecimal), numberValue: NSString, locale: NSDictionary) -> None
GSSetUserName(aName: NSString) -> None
GNUstepConfig(newConfig: NSDictionary) -> NSMutableDictionary
GSDefaultsRootForUser(userName: NSString) -> NSString
GNUstepUserConfig(config: NSMutableDictionary, userName: NSString) -> None
NSUserName() -> NSString
NSHomeDirectory() -> NSString
NSHomeDirectoryForUser(loginName: NSString) -> NSString
NSSearchPathForDirectoriesInDomains(directoryKey: NSSearchPathDirectory, domainMask: NSSearchPathDomainMask, expandTilde: c_bool) -> NSArray
NSFullUserName() -> NSString
NSStandardApplicationPaths() -> NSArray
NSStandardLibraryPaths() -> NSArray
NSTemporaryDirectory() -> NSString
NSOpenStepRootDirectory() -> NSString
NSCreateHashTable(callBacks: NSHashTableCallBacks, capacity: NSUInteger) -> NSHashTable
NSCreateHashTableWithZone(callBacks: NSHashTableCallBacks, capacity: NSUInteger, zone: POINTER(NSZone)) -> NSHashTable
NSCopyHashTableWithZone(table: NSHashTable, zone: POINTER(NSZone)) -> NSHashTable
NSFreeHashTable(table: NSHashTable) -> None
NSResetHashTable(table: NSHashTable) -> None
NSCompareHashTables(table1: NSHashTable, table2: NSHashTable) -> c_bool
NSCountHashTable(table: NSHashTable) -> NSUInteger
NSHashGet(table: NSHashTable, element: const c_void_p) -> c_void_p
NSAllHashTableObjects(table: NSHashTable) -> NSArray
NSEndHashTableEnumeration(enumerator: POINTER(NSHashEnumerator)) -> None
NSEnumerateHashTable(table: NSHashTable) -> NSHashEnumerator
NSNextHashEnumeratorItem(enumerator: POINTER(NSHashEnumerator)) -> c_void_p
NSHashInsert(table: NSHashTable, element: const c_void_p) -> None
NSHashInsertKnownAbsent(table: NSHashTable, element: const c_void_p) -> None
NSHashInsertIfAbsent(table: NSHashTable, element: const c_void_p) -> c_void_p
NSHashRemove(table: NSHashTable, element: const c_void_p) -> None
NSStringFromHashTable(table: NSHashTable) -> NSString
NSFileTypeForHFSTypeCode(hfsFileTypeCode: NSUInteger) -> NSString
NSHFSTypeCodeFromFileType(fileTypeString: NSString) -> NSUInteger
NSHFSTypeOfFile(fullFilePath: NSString) -> NSString
GSRegisterCurrentThread() -> c_bool
GSUnregisterCurrentThread() -> None
GSCurrentThread() -> NSThread
GSCurrentThreadDictionary() -> NSMutableDictionary
"""

_globals = """
gnustep_global_lock: NSRecursiveLock
_NSLog_printf_handler: NSLog_printf_handler
_NSLogDescriptor: c_int
_objc_load_callback: CFUNCTYPE(None, Class, POINTER(objc_category))
NSSystemClockDidChangeNotification: NSString
NSTimeIntervalSince1970: const NSTimeInterval
NSZombieEnabled: c_bool
NSDeallocateZombies: c_bool
NSInconsistentArchiveException: NSString
NSBundleDidLoadNotification: NSString
NSShowNonLocalizedStrings: NSString
NSLoadedClasses: NSString
NSCalendarIdentifierGregorian: NSString
NSCalendarIdentifierBuddhist: NSString
NSCalendarIdentifierChinese: NSString
NSCalendarIdentifierCoptic: NSString
NSCalendarIdentifierEthiopicAmeteMihret: NSString
NSCalendarIdentifierEthiopicAmeteAlem: NSString
NSCalendarIdentifierHebrew: NSString
NSCalendarIdentifierISO8601: NSString
NSCalendarIdentifierIndian: NSString
NSCalendarIdentifierIslamic: NSString
NSCalendarIdentifierIslamicCivil: NSString
NSCalendarIdentifierJapanese: NSString
NSCalendarIdentifierPersian: NSString
NSCalendarIdentifierRepublicOfChina: NSString
NSCalendarIdentifierIslamicTabular: NSString
NSCalendarIdentifierIslamicUmmAlQura: NSString
NSClassDescriptionNeededForClassNotification: NSString
NSCharacterConversionException: NSString
NSDestinationInvalidException: NSString
NSGenericException: NSString
NSInternalInconsistencyException: NSString
NSInvalidArgumentException: NSString
NSInvalidReceivePortException: NSString
NSInvalidSendPortException: NSString
NSMallocException: NSString
NSObjectInaccessibleException: NSString
NSObjectNotAvailableException: NSString
NSOldStyleException: NSString
NSParseErrorException: NSString
NSPortReceiveException: NSString
NSPortSendException: NSString
NSPortTimeoutException: NSString
NSRangeException: NSString
NSAssertionHandlerKey: NSString
NSConnectionRepliesReceived: NSString
NSConnectionRepliesSent: NSString
NSConnectionRequestsReceived: NSString
NSConnectionRequestsSent: NSString
NSConnectionLocalCount: NSString
NSConnectionProxyCount: NSString
NSConnectionReplyMode: NSString
NSConnectionDidDieNotification: NSString
NSConnectionDidInitializeNotification: NSString
NSFailedAuthenticationException: NSString
NSDefaultRunLoopMode: NSRunLoopMode
NSRunLoopCommonModes: NSRunLoopMode
NSIntegerMapKeyCallBacks: const NSMapTableKeyCallBacks
NSIntMapKeyCallBacks: const NSMapTableKeyCallBacks
NSNonOwnedPointerMapKeyCallBacks: const NSMapTableKeyCallBacks
NSNonOwnedPointerOrNullMapKeyCallBacks: const NSMapTableKeyCallBacks
NSNonRetainedObjectMapKeyCallBacks: const NSMapTableKeyCallBacks
NSObjectMapKeyCallBacks: const NSMapTableKeyCallBacks
NSOwnedPointerMapKeyCallBacks: const NSMapTableKeyCallBacks
NSIntegerMapValueCallBacks: const NSMapTableValueCallBacks
NSIntMapValueCallBacks: const NSMapTableValueCallBacks
NSNonOwnedPointerMapValueCallBacks: const NSMapTableValueCallBacks
NSNonRetainedObjectMapValueCallBacks: const NSMapTableValueCallBacks
NSObjectMapValueCallBacks: const NSMapTableValueCallBacks
NSOwnedPointerMapValueCallBacks: const NSMapTableValueCallBacks
NSLocalNotificationCenterType: NSString
GSPublicNotificationCenterType: NSString
GSNetworkNotificationCenterType: NSString
_NSLock_error_handler: NSLock_error_handler
NSLocalizedDescriptionKey: NSString
NSUnderlyingErrorKey: NSString
NSFilePathErrorKey: NSString
NSStringEncodingErrorKey: NSString
NSURLErrorKey: NSString
NSLocalizedFailureReasonErrorKey: NSString
NSLocalizedRecoveryOptionsErrorKey: NSString
NSLocalizedRecoverySuggestionErrorKey: NSString
NSRecoveryAttempterErrorKey: NSString
NSURLErrorFailingURLErrorKey: NSString
NSURLErrorFailingURLStringErrorKey: NSString
NSMACHErrorDomain: NSErrorDomain
NSOSStatusErrorDomain: NSErrorDomain
NSPOSIXErrorDomain: NSErrorDomain
NSCocoaErrorDomain: NSErrorDomain
NSExtensionItemsAndErrorsKey: NSString
NSExtensionHostWillEnterForegroundNotification: NSString
NSExtensionHostDidEnterBackgroundNotification: NSString
NSExtensionHostWillResignActiveNotification: NSString
NSExtensionHostDidBecomeActiveNotification: NSString
NSExtensionItemAttributedTitleKey: NSString
NSExtensionItemAttributedContentTextKey: NSString
NSExtensionItemAttachmentsKey: NSString
NSURLFileScheme: NSString
NSURLNameKey: NSString
NSURLLocalizedNameKey: NSString
NSURLIsRegularFileKey: NSString
NSURLIsDirectoryKey: NSString
NSURLIsSymbolicLinkKey: NSString
NSURLIsVolumeKey: NSString
NSURLIsPackageKey: NSString
NSURLIsSystemImmutableKey: NSString
NSURLIsUserImmutableKey: NSString
NSURLIsHiddenKey: NSString
NSURLHasHiddenExtensionKey: NSString
NSURLCreationDateKey: NSString
NSURLContentAccessDateKey: NSString
NSURLContentModificationDateKey: NSString
NSURLAttributeModificationDateKey: NSString
NSURLLinkCountKey: NSString
NSURLParentDirectoryURLKey: NSString
NSURLVolumeURLKey: NSString
NSURLTypeIdentifierKey: NSString
NSURLLocalizedTypeDescriptionKey: NSString
NSURLLabelNumberKey: NSString
NSURLLabelColorKey: NSString
NSURLLocalizedLabelKey: NSString
NSURLEffectiveIconKey: NSString
NSURLCustomIconKey: NSString
NSURLFileSizeKey: NSString
NSURLFileAllocatedSizeKey: NSString
NSURLIsAliasFileKey: NSString
NSURLVolumeLocalizedFormatDescriptionKey: NSString
NSURLVolumeTotalCapacityKey: NSString
NSURLVolumeAvailableCapacityKey: NSString
NSURLVolumeResourceCountKey: NSString
NSURLVolumeSupportsPersistentIDsKey: NSString
NSURLVolumeSupportsSymbolicLinksKey: NSString
NSURLVolumeSupportsHardLinksKey: NSString
NSURLVolumeSupportsJournalingKey: NSString
NSURLVolumeIsJournalingKey: NSString
NSURLVolumeSupportsSparseFilesKey: NSString
NSURLVolumeSupportsZeroRunsKey: NSString
NSURLVolumeSupportsCaseSensitiveNamesKey: NSString
NSURLVolumeSupportsCasePreservedNamesKey: NSString
NSURLFileResourceIdentifierKey: NSString
NSURLVolumeIdentifierKey: NSString
NSURLPreferredIOBlockSizeKey: NSString
NSURLIsReadableKey: NSString
NSURLIsWritableKey: NSString
NSURLIsExecutableKey: NSString
NSURLFileSecurityKey: NSString
NSURLIsMountTriggerKey: NSString
NSURLFileResourceTypeKey: NSString
NSURLTotalFileSizeKey: NSString
NSURLTotalFileAllocatedSizeKey: NSString
NSURLVolumeSupportsRootDirectoryDatesKey: NSString
NSURLVolumeSupportsVolumeSizesKey: NSString
NSURLVolumeSupportsRenamingKey: NSString
NSURLVolumeSupportsAdvisoryFileLockingKey: NSString
NSURLVolumeSupportsExtendedSecurityKey: NSString
NSURLVolumeIsBrowsableKey: NSString
NSURLVolumeMaximumFileSizeKey: NSString
NSURLVolumeIsEjectableKey: NSString
NSURLVolumeIsRemovableKey: NSString
NSURLVolumeIsInternalKey: NSString
NSURLVolumeIsAutomountedKey: NSString
NSURLVolumeIsLocalKey: NSString
NSURLVolumeIsReadOnlyKey: NSString
NSURLVolumeCreationDateKey: NSString
NSURLVolumeURLForRemountingKey: NSString
NSURLVolumeUUIDStringKey: NSString
NSURLVolumeNameKey: NSString
NSURLVolumeLocalizedNameKey: NSString
NSURLIsUbiquitousItemKey: NSString
NSURLUbiquitousItemHasUnresolvedConflictsKey: NSString
NSURLUbiquitousItemIsDownloadingKey: NSString
NSURLUbiquitousItemIsUploadedKey: NSString
NSURLUbiquitousItemIsUploadingKey: NSString
NSURLIsExcludedFromBackupKey: NSString
NSURLPathKey: NSString
NSURLTagNamesKey: NSString
NSURLUbiquitousItemDownloadingStatusKey: NSString
NSURLUbiquitousItemDownloadingErrorKey: NSString
NSURLUbiquitousItemUploadingErrorKey: NSString
NSURLGenerationIdentifierKey: NSString
NSURLDocumentIdentifierKey: NSString
NSURLAddedToDirectoryDateKey: NSString
NSURLQuarantinePropertiesKey: NSString
NSThumbnail1024x1024SizeKey: NSString
NSURLUbiquitousItemDownloadRequestedKey: NSString
NSURLUbiquitousItemContainerDisplayNameKey: NSString
NSURLIsApplicationKey: NSString
NSURLApplicationIsScriptableKey: NSString
NSURLFileResourceTypeNamedPipe: NSString
NSURLFileResourceTypeCharacterSpecial: NSString
NSURLFileResourceTypeDirectory: NSString
NSURLFileResourceTypeBlockSpecial: NSString
NSURLFileResourceTypeRegular: NSString
NSURLFileResourceTypeSymbolicLink: NSString
NSURLFileResourceTypeSocket: NSString
NSURLFileResourceTypeUnknown: NSString
NSURLUbiquitousItemDownloadingStatusNotDownloaded: NSString
NSURLUbiquitousItemDownloadingStatusDownloaded: NSString
NSURLUbiquitousItemDownloadingStatusCurrent: NSString
NSHTTPPropertyStatusCodeKey: NSString
NSHTTPPropertyStatusReasonKey: NSString
NSHTTPPropertyServerHTTPVersionKey: NSString
NSHTTPPropertyRedirectionHeadersKey: NSString
NSHTTPPropertyErrorPageDataKey: NSString
GSHTTPPropertyLocalHostKey: NSString
GSHTTPPropertyMethodKey: NSString
GSHTTPPropertyProxyHostKey: NSString
GSHTTPPropertyProxyPortKey: NSString
GSHTTPPropertyCertificateFileKey: NSString
GSHTTPPropertyKeyFileKey: NSString
GSHTTPPropertyPasswordKey: NSString
NSFileHandleConnectionAcceptedNotification: NSString
NSFileHandleDataAvailableNotification: NSString
NSFileHandleReadCompletionNotification: NSString
NSFileHandleReadToEndOfFileCompletionNotification: NSString
NSFileHandleNotificationDataItem: NSString
NSFileHandleNotificationFileHandleItem: NSString
NSFileHandleNotificationMonitorModes: NSString
NSFileHandleOperationException: NSString
GSTLSCAFile: NSString
GSTLSCertificateFile: NSString
GSTLSCertificateKeyFile: NSString
GSTLSCertificateKeyPassword: NSString
GSTLSDebug: NSString
GSTLSPriority: NSString
GSTLSRemoteHosts: NSString
GSTLSRevokeFile: NSString
GSTLSServerName: NSString
GSTLSVerify: NSString
GSFileHandleConnectCompletionNotification: NSString
GSFileHandleWriteCompletionNotification: NSString
GSFileHandleNotificationError: NSString
NSFileAppendOnly: NSString
NSFileCreationDate: NSString
NSFileDeviceIdentifier: NSString
NSFileExtensionHidden: NSString
NSFileGroupOwnerAccountID: NSString
NSFileGroupOwnerAccountName: NSString
NSFileHFSCreatorCode: NSString
NSFileHFSTypeCode: NSString
NSFileImmutable: NSString
NSFileModificationDate: NSString
NSFileOwnerAccountID: NSString
NSFileOwnerAccountName: NSString
NSFilePosixPermissions: NSString
NSFileReferenceCount: NSString
NSFileSize: NSString
NSFileSystemFileNumber: NSString
NSFileSystemNumber: NSString
NSFileType: NSString
NSFileTypeDirectory: NSString
NSFileTypeRegular: NSString
NSFileTypeSymbolicLink: NSString
NSFileTypeSocket: NSString
NSFileTypeFifo: NSString
NSFileTypeCharacterSpecial: NSString
NSFileTypeBlockSpecial: NSString
NSFileTypeUnknown: NSString
NSFileSystemSize: NSString
NSFileSystemFreeSize: NSString
NSFileSystemNodes: NSString
NSFileSystemFreeNodes: NSString
NSIntegerHashCallBacks: const NSHashTableCallBacks
NSIntHashCallBacks: const NSHashTableCallBacks
NSNonOwnedPointerHashCallBacks: const NSHashTableCallBacks
NSNonRetainedObjectHashCallBacks: const NSHashTableCallBacks
NSObjectHashCallBacks: const NSHashTableCallBacks
NSOwnedPointerHashCallBacks: const NSHashTableCallBacks
NSPointerToStructHashCallBacks: const NSHashTableCallBacks
NSHTTPCookieComment: NSString
NSHTTPCookieCommentURL: NSString
NSHTTPCookieDiscard: NSString
NSHTTPCookieDomain: NSString
NSHTTPCookieExpires: NSString
NSHTTPCookieMaximumAge: NSString
NSHTTPCookieName: NSString
NSHTTPCookieOriginURL: NSString
NSHTTPCookiePath: NSString
NSHTTPCookiePort: NSString
NSHTTPCookieSecure: NSString
NSHTTPCookieValue: NSString
NSHTTPCookieVersion: NSString
NSHTTPCookieManagerAcceptPolicyChangedNotification: NSString
NSHTTPCookieManagerCookiesChangedNotification: NSString
NSInvocationOperationVoidResultException: NSString
NSInvocationOperationCancelledException: NSString
NSItemProviderPreferredImageSizeKey: NSString
NSExtensionJavaScriptPreprocessingResultsKey: NSString
NSExtensionJavaScriptFinalizeArgumentKey: NSString
NSItemProviderErrorDomain: NSString
NSInvalidArchiveOperationException: NSString
NSInvalidUnarchiveOperationException: NSString
NSUndefinedKeyException: NSString
NSKeyValueChangeIndexesKey: NSString
NSKeyValueChangeKindKey: NSString
NSKeyValueChangeNewKey: NSString
NSKeyValueChangeOldKey: NSString
NSKeyValueChangeNotificationIsPriorKey: NSString
NSLinguisticTagSchemeTokenType: NSLinguisticTagScheme
NSLinguisticTagSchemeLexicalClass: NSLinguisticTagScheme
NSLinguisticTagSchemeNameType: NSLinguisticTagScheme
NSLinguisticTagSchemeNameTypeOrLexicalClass: NSLinguisticTagScheme
NSLinguisticTagSchemeLemma: NSLinguisticTagScheme
NSLinguisticTagSchemeLanguage: NSLinguisticTagScheme
NSLinguisticTagSchemeScript: NSLinguisticTagScheme
NSLinguisticTagWord: NSLinguisticTag
NSLinguisticTagPunctuation: NSLinguisticTag
NSLinguisticTagWhitespace: NSLinguisticTag
NSLinguisticTagOther: NSLinguisticTag
NSLinguisticTagNoun: NSLinguisticTag
NSLinguisticTagVerb: NSLinguisticTag
NSLinguisticTagAdjective: NSLinguisticTag
NSLinguisticTagAdverb: NSLinguisticTag
NSLinguisticTagPronoun: NSLinguisticTag
NSLinguisticTagDeterminer: NSLinguisticTag
NSLinguisticTagParticle: NSLinguisticTag
NSLinguisticTagPreposition: NSLinguisticTag
NSLinguisticTagNumber: NSLinguisticTag
NSLinguisticTagConjunction: NSLinguisticTag
NSLinguisticTagInterjection: NSLinguisticTag
NSLinguisticTagClassifier: NSLinguisticTag
NSLinguisticTagIdiom: NSLinguisticTag
NSLinguisticTagOtherWord: NSLinguisticTag
NSLinguisticTagSentenceTerminator: NSLinguisticTag
NSLinguisticTagOpenQuote: NSLinguisticTag
NSLinguisticTagCloseQuote: NSLinguisticTag
NSLinguisticTagOpenParenthesis: NSLinguisticTag
NSLinguisticTagCloseParenthesis: NSLinguisticTag
NSLinguisticTagWordJoiner: NSLinguisticTag
NSLinguisticTagDash: NSLinguisticTag
NSLinguisticTagOtherPunctuation: NSLinguisticTag
NSLinguisticTagParagraphBreak: NSLinguisticTag
NSLinguisticTagOtherWhitespace: NSLinguisticTag
NSLinguisticTagPersonalName: NSLinguisticTag
NSLinguisticTagPlaceName: NSLinguisticTag
NSLinguisticTagOrganizationName: NSLinguisticTag
NSCurrentLocaleDidChangeNotification: NSString
NSLocaleIdentifier: NSString
NSLocaleLanguageCode: NSString
NSLocaleCountryCode: NSString
NSLocaleScriptCode: NSString
NSLocaleVariantCode: NSString
NSLocaleExemplarCharacterSet: NSString
NSLocaleCalendarIdentifier: NSString
NSLocaleCalendar: NSString
NSLocaleCollationIdentifier: NSString
NSLocaleUsesMetricSystem: NSString
NSLocaleMeasurementSystem: NSString
NSLocaleDecimalSeparator: NSString
NSLocaleGroupingSeparator: NSString
NSLocaleCurrencySymbol: NSString
NSLocaleCurrencyCode: NSString
NSLocaleCollatorIdentifier: NSString
NSLocaleQuotationBeginDelimiterKey: NSString
NSLocaleQuotationEndDelimiterKey: NSString
NSLocaleAlternateQuotationBeginDelimiterKey: NSString
NSLocaleAlternateQuotationEndDelimiterKey: NSString
NSGregorianCalendar: NSString
NSBuddhistCalendar: NSString
NSChineseCalendar: NSString
NSHebrewCalendar: NSString
NSIslamicCalendar: NSString
NSIslamicCivilCalendar: NSString
NSJapaneseCalendar: NSString
NSRepublicOfChinaCalendar: NSString
NSPersianCalendar: NSString
NSIndianCalendar: NSString
NSISO8601Calendar: NSString
NSMetadataQueryUserHomeScope: NSString
NSMetadataQueryLocalComputerScope: NSString
NSMetadataQueryNetworkScope: NSString
NSMetadataQueryUbiquitousDocumentsScope: NSString
NSMetadataQueryUbiquitousDataScope: NSString
NSMetadataQueryDidFinishGatheringNotification: NSString
NSMetadataQueryDidStartGatheringNotification: NSString
NSMetadataQueryDidUpdateNotification: NSString
NSMetadataQueryGatheringProgressNotification: NSString
NSMetadataItemAcquisitionMakeKey: NSString
NSMetadataItemAcquisitionModelKey: NSString
NSMetadataItemAlbumKey: NSString
NSMetadataItemAltitudeKey: NSString
NSMetadataItemApertureKey: NSString
NSMetadataItemAppleLoopDescriptorsKey: NSString
NSMetadataItemAppleLoopsKeyFilterTypeKey: NSString
NSMetadataItemAppleLoopsLoopModeKey: NSString
NSMetadataItemAppleLoopsRootKeyKey: NSString
NSMetadataItemApplicationCategoriesKey: NSString
NSMetadataItemAttributeChangeDateKey: NSString
NSMetadataItemAudiencesKey: NSString
NSMetadataItemAudioBitRateKey: NSString
NSMetadataItemAudioChannelCountKey: NSString
NSMetadataItemAudioEncodingApplicationKey: NSString
NSMetadataItemAudioSampleRateKey: NSString
NSMetadataItemAudioTrackNumberKey: NSString
NSMetadataItemAuthorAddressesKey: NSString
NSMetadataItemAuthorEmailAddressesKey: NSString
NSMetadataItemAuthorsKey: NSString
NSMetadataItemBitsPerSampleKey: NSString
NSMetadataItemCameraOwnerKey: NSString
NSMetadataItemCFBundleIdentifierKey: NSString
NSMetadataItemCityKey: NSString
NSMetadataItemCodecsKey: NSString
NSMetadataItemColorSpaceKey: NSString
NSMetadataItemCommentKey: NSString
NSMetadataItemComposerKey: NSString
NSMetadataItemContactKeywordsKey: NSString
NSMetadataItemContentCreationDateKey: NSString
NSMetadataItemContentModificationDateKey: NSString
NSMetadataItemContentTypeKey: NSString
NSMetadataItemContentTypeTreeKey: NSString
NSMetadataItemContributorsKey: NSString
NSMetadataItemCopyrightKey: NSString
NSMetadataItemCountryKey: NSString
NSMetadataItemCoverageKey: NSString
NSMetadataItemCreatorKey: NSString
NSMetadataItemDateAddedKey: NSString
NSMetadataItemDeliveryTypeKey: NSString
NSMetadataItemDescriptionKey: NSString
NSMetadataItemDirectorKey: NSString
NSMetadataItemDisplayNameKey: NSString
NSMetadataItemDownloadedDateKey: NSString
NSMetadataItemDueDateKey: NSString
NSMetadataItemDurationSecondsKey: NSString
NSMetadataItemEditorsKey: NSString
NSMetadataItemEmailAddressesKey: NSString
NSMetadataItemEncodingApplicationsKey: NSString
NSMetadataItemExecutableArchitecturesKey: NSString
NSMetadataItemExecutablePlatformKey: NSString
NSMetadataItemEXIFGPSVersionKey: NSString
NSMetadataItemEXIFVersionKey: NSString
NSMetadataItemExposureModeKey: NSString
NSMetadataItemExposureProgramKey: NSString
NSMetadataItemExposureTimeSecondsKey: NSString
NSMetadataItemExposureTimeStringKey: NSString
NSMetadataItemFinderCommentKey: NSString
NSMetadataItemFlashOnOffKey: NSString
NSMetadataItemFNumberKey: NSString
NSMetadataItemFocalLength35mmKey: NSString
NSMetadataItemFocalLengthKey: NSString
NSMetadataItemFontsKey: NSString
NSMetadataItemFSContentChangeDateKey: NSString
NSMetadataItemFSCreationDateKey: NSString
NSMetadataItemFSNameKey: NSString
NSMetadataItemFSSizeKey: NSString
NSMetadataItemGenreKey: NSString
NSMetadataItemGPSAreaInformationKey: NSString
NSMetadataItemGPSDateStampKey: NSString
NSMetadataItemGPSDestBearingKey: NSString
NSMetadataItemGPSDestDistanceKey: NSString
NSMetadataItemGPSDestLatitudeKey: NSString
NSMetadataItemGPSDestLongitudeKey: NSString
NSMetadataItemGPSDifferentalKey: NSString
NSMetadataItemGPSDOPKey: NSString
NSMetadataItemGPSMapDatumKey: NSString
NSMetadataItemGPSMeasureModeKey: NSString
NSMetadataItemGPSProcessingMethodKey: NSString
NSMetadataItemGPSStatusKey: NSString
NSMetadataItemGPSTrackKey: NSString
NSMetadataItemHasAlphaChannelKey: NSString
NSMetadataItemHeadlineKey: NSString
NSMetadataItemIdentifierKey: NSString
NSMetadataItemImageDirectionKey: NSString
NSMetadataItemInformationKey: NSString
NSMetadataItemInstantMessageAddressesKey: NSString
NSMetadataItemInstructionsKey: NSString
NSMetadataItemIsApplicationManagedKey: NSString
NSMetadataItemIsGeneralMIDISequenceKey: NSString
NSMetadataItemIsLikelyJunkKey: NSString
NSMetadataItemISOSpeedKey: NSString
NSMetadataItemIsUbiquitousKey: NSString
NSMetadataItemKeySignatureKey: NSString
NSMetadataItemKeywordsKey: NSString
NSMetadataItemKindKey: NSString
NSMetadataItemLanguagesKey: NSString
NSMetadataItemLastUsedDateKey: NSString
NSMetadataItemLatitudeKey: NSString
NSMetadataItemLayerNamesKey: NSString
NSMetadataItemLensModelKey: NSString
NSMetadataItemLongitudeKey: NSString
NSMetadataItemLyricistKey: NSString
NSMetadataItemMaxApertureKey: NSString
NSMetadataItemMediaTypesKey: NSString
NSMetadataItemMeteringModeKey: NSString
NSMetadataItemMusicalGenreKey: NSString
NSMetadataItemMusicalInstrumentCategoryKey: NSString
NSMetadataItemMusicalInstrumentNameKey: NSString
NSMetadataItemNamedLocationKey: NSString
NSMetadataItemNumberOfPagesKey: NSString
NSMetadataItemOrganizationsKey: NSString
NSMetadataItemOrientationKey: NSString
NSMetadataItemOriginalFormatKey: NSString
NSMetadataItemOriginalSourceKey: NSString
NSMetadataItemPageHeightKey: NSString
NSMetadataItemPageWidthKey: NSString
NSMetadataItemParticipantsKey: NSString
NSMetadataItemPathKey: NSString
NSMetadataItemPerformersKey: NSString
NSMetadataItemPhoneNumbersKey: NSString
NSMetadataItemPixelCountKey: NSString
NSMetadataItemPixelHeightKey: NSString
NSMetadataItemPixelWidthKey: NSString
NSMetadataItemProducerKey: NSString
NSMetadataItemProfileNameKey: NSString
NSMetadataItemProjectsKey: NSString
NSMetadataItemPublishersKey: NSString
NSMetadataItemRecipientAddressesKey: NSString
NSMetadataItemRecipientEmailAddressesKey: NSString
NSMetadataItemRecipientsKey: NSString
NSMetadataItemRecordingDateKey: NSString
NSMetadataItemRecordingYearKey: NSString
NSMetadataItemRedEyeOnOffKey: NSString
NSMetadataItemResolutionHeightDPIKey: NSString
NSMetadataItemResolutionWidthDPIKey: NSString
NSMetadataItemRightsKey: NSString
NSMetadataItemSecurityMethodKey: NSString
NSMetadataItemSpeedKey: NSString
NSMetadataItemStarRatingKey: NSString
NSMetadataItemStateOrProvinceKey: NSString
NSMetadataItemStreamableKey: NSString
NSMetadataItemSubjectKey: NSString
NSMetadataItemTempoKey: NSString
NSMetadataItemTextContentKey: NSString
NSMetadataItemThemeKey: NSString
NSMetadataItemTimeSignatureKey: NSString
NSMetadataItemTimestampKey: NSString
NSMetadataItemTitleKey: NSString
NSMetadataItemTotalBitRateKey: NSString
NSMetadataItemURLKey: NSString
NSMetadataItemVersionKey: NSString
NSMetadataItemVideoBitRateKey: NSString
NSMetadataItemWhereFromsKey: NSString
NSMetadataItemWhiteBalanceKey: NSString
NSMetadataUbiquitousItemContainerDisplayNameKey: NSString
NSMetadataUbiquitousItemDownloadingErrorKey: NSString
NSMetadataUbiquitousItemDownloadingStatusCurrent: NSString
NSMetadataUbiquitousItemDownloadingStatusDownloaded: NSString
NSMetadataUbiquitousItemDownloadingStatusKey: NSString
NSMetadataUbiquitousItemDownloadingStatusNotDownloaded: NSString
NSMetadataUbiquitousItemDownloadRequestedKey: NSString
NSMetadataUbiquitousItemHasUnresolvedConflictsKey: NSString
NSMetadataUbiquitousItemIsDownloadedKey: NSString
NSMetadataUbiquitousItemIsDownloadingKey: NSString
NSMetadataUbiquitousItemIsExternalDocumentKey: NSString
NSMetadataUbiquitousItemIsSharedKey: NSString
NSMetadataUbiquitousItemIsUploadedKey: NSString
NSMetadataUbiquitousItemIsUploadingKey: NSString
NSMetadataUbiquitousItemPercentDownloadedKey: NSString
NSMetadataUbiquitousItemPercentUploadedKey: NSString
NSMetadataUbiquitousItemUploadingErrorKey: NSString
NSMetadataUbiquitousItemURLInLocalContainerKey: NSString
NSMetadataUbiquitousSharedItemCurrentUserPermissionsKey: NSString
NSMetadataUbiquitousSharedItemCurrentUserRoleKey: NSString
NSMetadataUbiquitousSharedItemMostRecentEditorNameComponentsKey: NSString
NSMetadataUbiquitousSharedItemOwnerNameComponentsKey: NSString
NSMetadataUbiquitousSharedItemPermissionsReadOnly: NSString
NSMetadataUbiquitousSharedItemPermissionsReadWrite: NSString
NSMetadataUbiquitousSharedItemRoleOwner: NSString
NSMetadataUbiquitousSharedItemRoleParticipant: NSString
NSNetServicesErrorCode: NSString
NSNetServicesErrorDomain: NSString
NSPersonNameComponentKey: NSString
NSPersonNameComponentGivenName: NSString
NSPersonNameComponentFamilyName: NSString
NSPersonNameComponentMiddleName: NSString
NSPersonNameComponentPrefix: NSString
NSPersonNameComponentSuffix: NSString
NSPersonNameComponentNickname: NSString
NSPersonNameComponentDelimiter: NSString
NSPortDidBecomeInvalidNotification: NSString
NSGrammarCorrections: NSString
NSGrammarRange: NSString
NSGrammarUserDescription: NSString
NSStreamDataWrittenToMemoryStreamKey: NSString
NSStreamFileCurrentOffsetKey: NSString
NSStreamSocketSecurityLevelKey: NSString
NSStreamSocketSecurityLevelNone: NSString
NSStreamSocketSecurityLevelSSLv2: NSString
NSStreamSocketSecurityLevelSSLv3: NSString
NSStreamSocketSecurityLevelTLSv1: NSString
NSStreamSocketSecurityLevelNegotiatedSSL: NSString
NSStreamSocketSSLErrorDomain: NSString
NSStreamSOCKSErrorDomain: NSString
NSStreamSOCKSProxyConfigurationKey: NSString
NSStreamSOCKSProxyHostKey: NSString
NSStreamSOCKSProxyPasswordKey: NSString
NSStreamSOCKSProxyPortKey: NSString
NSStreamSOCKSProxyUserKey: NSString
NSStreamSOCKSProxyVersion4: NSString
NSStreamSOCKSProxyVersion5: NSString
NSStreamSOCKSProxyVersionKey: NSString
GSStreamLocalAddressKey: NSString
GSStreamLocalPortKey: NSString
GSStreamRemoteAddressKey: NSString
GSStreamRemotePortKey: NSString
NSTaskDidTerminateNotification: NSString
NSWillBecomeMultiThreadedNotification: NSString
NSThreadWillExitNotification: NSString
NSThreadDidStartNotification: NSString
NSSystemTimeZoneDidChangeNotification: NSString
NSUbiquitousKeyValueStoreDidChangeExternallyNotification: NSString
NSUbiquitousKeyValueStoreChangeReasonKey: NSString
NSUndoManagerCheckpointNotification: NSString
NSUndoManagerDidOpenUndoGroupNotification: NSString
NSUndoManagerDidRedoChangeNotification: NSString
NSUndoManagerDidUndoChangeNotification: NSString
NSUndoManagerWillCloseUndoGroupNotification: NSString
NSUndoManagerWillRedoChangeNotification: NSString
NSUndoManagerWillUndoChangeNotification: NSString
NSURLCredentialStorageChangedNotification: NSString
NSURLErrorDomain: NSString
NSErrorFailingURLStringKey: NSString
NSURLProtectionSpaceFTPProxy: NSString
NSURLProtectionSpaceHTTPProxy: NSString
NSURLProtectionSpaceHTTPSProxy: NSString
NSURLProtectionSpaceSOCKSProxy: NSString
NSURLAuthenticationMethodDefault: NSString
NSURLAuthenticationMethodHTMLForm: NSString
NSURLAuthenticationMethodHTTPBasic: NSString
NSURLAuthenticationMethodHTTPDigest: NSString
NSURLAuthenticationMethodNTLM: NSString
NSURLAuthenticationMethodNegotiate: NSString
NSURLAuthenticationMethodClientCertificate: NSString
NSURLAuthenticationMethodServerTrust: NSString
NSArgumentDomain: NSString
NSGlobalDomain: NSString
NSRegistrationDomain: NSString
GSConfigDomain: NSString
NSUserDefaultsDidChangeNotification: NSString
NSWeekDayNameArray: NSString
NSShortWeekDayNameArray: NSString
NSMonthNameArray: NSString
NSShortMonthNameArray: NSString
NSTimeFormatString: NSString
NSDateFormatString: NSString
NSShortDateFormatString: NSString
NSTimeDateFormatString: NSString
NSShortTimeDateFormatString: NSString
NSCurrencySymbol: NSString
NSDecimalSeparator: NSString
NSThousandsSeparator: NSString
NSInternationalCurrencyString: NSString
NSCurrencyString: NSString
NSDecimalDigits: NSString
NSAMPMDesignation: NSString
NSHourNameDesignations: NSString
NSYearMonthWeekDesignations: NSString
NSEarlierTimeDesignations: NSString
NSLaterTimeDesignations: NSString
NSThisDayDesignations: NSString
NSNextDayDesignations: NSString
NSNextNextDayDesignations: NSString
NSPriorDayDesignations: NSString
NSDateTimeOrdering: NSString
NSLanguageName: NSString
NSLanguageCode: NSString
NSFormalName: NSString
GSLocale: NSString
NSUserNotificationDefaultSoundName: NSString
NSNegateBooleanTransformerName: NSString
NSIsNilTransformerName: NSString
NSIsNotNilTransformerName: NSString
NSUnarchiveFromDataTransformerName: NSString
NSXMLParserErrorDomain: NSString
"""

_aliases = """
PortBecameInvalidNotification = NSPortDidBecomeInvalidNotification
NSBecomingMultiThreaded = NSWillBecomeMultiThreadedNotification
NSThreadExiting = NSThreadWillExitNotification
NSUserDefaultsChanged = NSUserDefaultsDidChangeNotification
"""

_macros = """
GS_OSX_ADJUST(V) = V if V >= 10000 else V / 100 * 10000 + V % 100 * 10
GS_GCC_MINREQ(maj, min) = 0
GS_CLANG_MINREQ(maj, min) = 1179649 >= (maj << 16) + min
ABS(a) -> number = do((_ABS_a := a), -_ABS_a if _ABS_a < 0 else _ABS_a)
PTR2LONG(P: c_void_p) -> c_long = c_ssize_t(POINTER(c_char)(P)) - c_ssize_t(POINTER(c_char)(c_void_p(0)))
LONG2PTR(L) -> number = addressof(POINTER(c_char)(c_void_p(0))[L])
VSPRINTF_LENGTH(VSPF_CALL: c_char_p) -> c_ulong = strlen(VSPF_CALL)
VASPRINTF_LENGTH(VASPF_CALL: c_char_p) -> c_ulong = strlen(VASPF_CALL)
GS_GENERIC_TYPE_F(typeRef, fallback) = typeRef
GS_GENERIC_TYPE(typeRef) = typeRef
IF_NO_GC(X) = X
__(X) = X
GSLocalizedStaticString(key, comment) = key
NSMakePoint(x: c_double, y: c_double) = NSPoint(x=x, y=y)
NSMakeSize(w: c_double, h: c_double) = NSSize(width=w, height=h)
NSMakeRect(x: c_double, y: c_double, w: c_double, h: c_double) = NSRect(origin=NSPoint(x=x, y=y), size=NSSize(width=w, height=h))
NSEdgeInsetsMake(top: c_double, left: c_double, bottom: c_double, right: c_double) = NSEdgeInsets(top=top, left=left, bottom=bottom, right=right)
NSMaxX(aRect: NSRect) = aRect.origin.x + aRect.size.width
NSMaxY(aRect: NSRect) = aRect.origin.y + aRect.size.height
NSMidX(aRect: NSRect) = aRect.origin.x + aRect.size.width / 2.0
NSMidY(aRect: NSRect) = aRect.origin.y + aRect.size.height / 2.0
NSMinX(aRect: NSRect) = aRect.origin.x
NSMinY(aRect: NSRect) = aRect.origin.y
NSWidth(aRect: NSRect) = aRect.size.width
NSHeight(aRect: NSRect) = aRect.size.height
NSIsEmptyRect(aRect: NSRect) = not (aRect.size.width > 0 and aRect.size.height > 0)
NSOffsetRect(aRect: NSRect, dx: c_double, dy: c_double) = NSRect(origin=NSPoint(x=aRect.origin.x + dx, y=aRect.origin.y + dy), size=aRect.size)
NSInsetRect(aRect: NSRect, dX: c_double, dY: c_double) = NSRect(origin=NSPoint(x=aRect.origin.x + dX, y=aRect.origin.y + dY), size=NSSize(width=aRect.size.width - 2 * dX, height=aRect.size.height - 2 * dY))
NSUnionRect(aRect: NSRect, bRect: NSRect) = NSRect(origin=NSPoint(x=0.0, y=0.0), size=NSSize(width=0.0, height=0.0)) if not (aRect.size.width > 0 and aRect.size.height > 0) and not (bRect.size.width > 0 and bRect.size.height > 0) else NSRect(origin=bRect.origin, size=bRect.size) if not (aRect.size.width > 0 and aRect.size.height > 0) else NSRect(origin=aRect.origin, size=aRect.size) if not (bRect.size.width > 0 and bRect.size.height > 0) else NSRect(origin=NSPoint(x=aRect.origin.x if aRect.origin.x < bRect.origin.x else bRect.origin.x, y=aRect.origin.y if aRect.origin.y < bRect.origin.y else bRect.origin.y), size=NSSize(width=(aRect.origin.x + aRect.size.width if aRect.origin.x + aRect.size.width > bRect.origin.x + bRect.size.width else bRect.origin.x + bRect.size.width) - (aRect.origin.x if aRect.origin.x < bRect.origin.x else bRect.origin.x), height=(aRect.origin.y + aRect.size.height if aRect.origin.y + aRect.size.height > bRect.origin.y + bRect.size.height else bRect.origin.y + bRect.size.height) - (aRect.origin.y if aRect.origin.y < bRect.origin.y else bRect.origin.y)))
NSIntersectionRect(aRect: NSRect, bRect: NSRect) = NSRect(origin=NSPoint(x=0.0, y=0.0), size=NSSize(width=0.0, height=0.0)) if aRect.origin.x + aRect.size.width <= bRect.origin.x or bRect.origin.x + bRect.size.width <= aRect.origin.x or aRect.origin.y + aRect.size.height <= bRect.origin.y or bRect.origin.y + bRect.size.height <= aRect.origin.y else NSRect(origin=NSPoint(x=bRect.origin.x if aRect.origin.x <= bRect.origin.x else aRect.origin.x, y=bRect.origin.y if aRect.origin.y <= bRect.origin.y else aRect.origin.y), size=NSSize(width=bRect.origin.x + bRect.size.width - (bRect.origin.x if aRect.origin.x <= bRect.origin.x else aRect.origin.x) if aRect.origin.x + aRect.size.width >= bRect.origin.x + bRect.size.width else aRect.origin.x + aRect.size.width - (bRect.origin.x if aRect.origin.x <= bRect.origin.x else aRect.origin.x), height=bRect.origin.y + bRect.size.height - (bRect.origin.y if aRect.origin.y <= bRect.origin.y else aRect.origin.y) if aRect.origin.y + aRect.size.height >= bRect.origin.y + bRect.size.height else aRect.origin.y + aRect.size.height - (bRect.origin.y if aRect.origin.y <= bRect.origin.y else aRect.origin.y)))
NSMouseInRect(aPoint: NSPoint, aRect: NSRect, flipped: c_ubyte) = aPoint.x >= aRect.origin.x and aPoint.y >= aRect.origin.y and aPoint.x < aRect.origin.x + aRect.size.width and aPoint.y < aRect.origin.y + aRect.size.height if flipped else aPoint.x >= aRect.origin.x and aPoint.y > aRect.origin.y and aPoint.x < aRect.origin.x + aRect.size.width and aPoint.y <= aRect.origin.y + aRect.size.height
NSPointInRect(aPoint: NSPoint, aRect: NSRect) = aPoint.x >= aRect.origin.x and aPoint.y >= aRect.origin.y and aPoint.x < aRect.origin.x + aRect.size.width and aPoint.y < aRect.origin.y + aRect.size.height
NSContainsRect(aRect: NSRect, bRect: NSRect) = not (not (bRect.size.width > 0 and bRect.size.height > 0)) and aRect.origin.x <= bRect.origin.x and aRect.origin.y <= bRect.origin.y and aRect.origin.x + aRect.size.width >= bRect.origin.x + bRect.size.width and aRect.origin.y + aRect.size.height >= bRect.origin.y + bRect.size.height
NSIntersectsRect(aRect: NSRect, bRect: NSRect) = not (aRect.origin.x + aRect.size.width <= bRect.origin.x or bRect.origin.x + bRect.size.width <= aRect.origin.x or aRect.origin.y + aRect.size.height <= bRect.origin.y or bRect.origin.y + bRect.size.height <= aRect.origin.y or not (aRect.size.width > 0 and aRect.size.height > 0) or not (bRect.size.width > 0 and bRect.size.height > 0))
NSMaxRange(range: NSRange) = range.location + range.length
NSLocationInRange(location: c_size_t, range: NSRange) = location >= range.location and location < range.location + range.length
NSMakeRange(location: NSUInteger, length: NSUInteger) -> NSRange = do((range := NSRange()), (end := c_size_t(location + length)), (_NSRangeExceptionRaise() if end < location or end < length else do()), assign(range.location, location), assign(range.length, length), range)
NSEqualRanges(range1: NSRange, range2: NSRange) = range1.location == range2.location and range1.length == range2.length
NSUnionRange(aRange: NSRange, bRange: NSRange) = NSRange(location=aRange.location if aRange.location < bRange.location else bRange.location, length=(aRange.location + aRange.length if aRange.location + aRange.length > bRange.location + bRange.length else bRange.location + bRange.length) - (aRange.location if aRange.location < bRange.location else bRange.location))
NSIntersectionRange(aRange: NSRange, bRange: NSRange) -> NSRange = do((aRange := aRange), (bRange := bRange), (range := NSRange()), (NSMakeRange(0, 0) if c_size_t(NSMaxRange(aRange)) < bRange.location or c_size_t(NSMaxRange(bRange)) < aRange.location else do(assign(range.location, aRange.location if aRange.location > bRange.location else bRange.location), assign(range.length, (c_size_t(NSMaxRange(aRange)) if c_size_t(NSMaxRange(aRange)) < c_size_t(NSMaxRange(bRange)) else c_size_t(NSMaxRange(bRange))) - range.location), range)))
GSSwapI16(in_: c_uint16) -> c_uint16 = do((in__ := (c_uint16 * 1)()), assign(in__[0], in_), (dst := (c_ubyte * 2)()), (src := POINTER(c_ubyte)(POINTER(c_ubyte)(in__))), assign(POINTER(c_uint8 * 2)(dst)[0][0], POINTER(c_uint8 * 2)(src)[0][1]), assign(POINTER(c_uint8 * 2)(dst)[0][1], POINTER(c_uint8 * 2)(src)[0][0]), POINTER(c_uint16)(dst)[0])
GSSwapI32(in_: c_uint32) -> c_uint32 = do((in__ := (c_uint32 * 1)()), assign(in__[0], in_), (dst := (c_ubyte * 4)()), (src := POINTER(c_ubyte)(POINTER(c_ubyte)(in__))), assign(POINTER(c_uint8 * 4)(dst)[0][0], POINTER(c_uint8 * 4)(src)[0][3]), assign(POINTER(c_uint8 * 4)(dst)[0][1], POINTER(c_uint8 * 4)(src)[0][2]), assign(POINTER(c_uint8 * 4)(dst)[0][2], POINTER(c_uint8 * 4)(src)[0][1]), assign(POINTER(c_uint8 * 4)(dst)[0][3], POINTER(c_uint8 * 4)(src)[0][0]), POINTER(c_uint32)(dst)[0])
GSSwapI64(in_: c_uint64) -> c_uint64 = do((in__ := (c_uint64 * 1)()), assign(in__[0], in_), (dst := (c_ubyte * 8)()), (src := POINTER(c_ubyte)(POINTER(c_ubyte)(in__))), assign(POINTER(c_uint8 * 8)(dst)[0][0], POINTER(c_uint8 * 8)(src)[0][7]), assign(POINTER(c_uint8 * 8)(dst)[0][1], POINTER(c_uint8 * 8)(src)[0][6]), assign(POINTER(c_uint8 * 8)(dst)[0][2], POINTER(c_uint8 * 8)(src)[0][5]), assign(POINTER(c_uint8 * 8)(dst)[0][3], POINTER(c_uint8 * 8)(src)[0][4]), assign(POINTER(c_uint8 * 8)(dst)[0][4], POINTER(c_uint8 * 8)(src)[0][3]), assign(POINTER(c_uint8 * 8)(dst)[0][5], POINTER(c_uint8 * 8)(src)[0][2]), assign(POINTER(c_uint8 * 8)(dst)[0][6], POINTER(c_uint8 * 8)(src)[0][1]), assign(POINTER(c_uint8 * 8)(dst)[0][7], POINTER(c_uint8 * 8)(src)[0][0]), POINTER(c_uint64)(dst)[0])
GSSwapBigI16ToHost(in_: c_uint16) -> c_uint16 = GSSwapI16(in_)
GSSwapBigI32ToHost(in_: c_uint32) -> c_uint32 = GSSwapI32(in_)
GSSwapBigI64ToHost(in_: c_uint64) -> c_uint64 = GSSwapI64(in_)
GSSwapHostI16ToBig(in_: c_uint16) -> c_uint16 = GSSwapI16(in_)
GSSwapHostI32ToBig(in_: c_uint32) -> c_uint32 = GSSwapI32(in_)
GSSwapHostI64ToBig(in_: c_uint64) -> c_uint64 = GSSwapI64(in_)
GSSwapLittleI16ToHost(in_: c_uint16) = in_
GSSwapLittleI32ToHost(in_: c_uint32) = in_
GSSwapLittleI64ToHost(in_: c_uint64) = in_
GSSwapLittleI128ToHost(in_: gsu128) = gsu128(a=in_.a)
GSSwapHostI16ToLittle(in_: c_uint16) = in_
GSSwapHostI32ToLittle(in_: c_uint32) = in_
GSSwapHostI64ToLittle(in_: c_uint64) = in_
GSSwapHostI128ToLittle(in_: gsu128) = gsu128(a=in_.a)
NSConvertHostDoubleToSwapped(num: c_double) -> NSSwappedDouble = do((num_ := (c_double * 1)()), assign(num_[0], num), POINTER(NSSwappedDouble)(POINTER(c_ubyte)(num_))[0])
NSConvertHostFloatToSwapped(num: c_float) -> NSSwappedFloat = do((num_ := (c_float * 1)()), assign(num_[0], num), POINTER(NSSwappedFloat)(POINTER(c_ubyte)(num_))[0])
NSConvertSwappedDoubleToHost(num: NSSwappedDouble) -> c_double = do((num_ := (NSSwappedDouble * 1)()), assign(num_[0], num), POINTER(c_double)(POINTER(c_ubyte)(num_))[0])
NSConvertSwappedFloatToHost(num: NSSwappedFloat) -> c_float = do((num_ := (NSSwappedFloat * 1)()), assign(num_[0], num), POINTER(c_float)(POINTER(c_ubyte)(num_))[0])
NSSwapInt(in_: c_uint) -> c_uint = GSSwapI32(in_)
NSSwapLongLong(in_: c_ulonglong) -> c_ulonglong = GSSwapI64(in_)
NSSwapLong(in_: c_ulong) -> c_ulong = GSSwapI64(in_)
NSSwapShort(in_: c_ushort) -> c_ushort = GSSwapI16(in_)
NSSwapDouble(num: NSSwappedDouble) -> NSSwappedDouble = GSSwapI64(num)
NSSwapFloat(num: NSSwappedFloat) -> NSSwappedFloat = GSSwapI32(num)
NSHostByteOrder() = c_uint(1)
NSSwapBigDoubleToHost(num: NSSwappedDouble) -> c_double = NSConvertSwappedDoubleToHost(NSSwapDouble(num))
NSSwapBigFloatToHost(num: NSSwappedFloat) -> c_float = NSConvertSwappedFloatToHost(NSSwapFloat(num))
NSSwapBigIntToHost(num: c_uint) -> c_uint = NSSwapInt(num)
NSSwapBigLongLongToHost(num: c_ulonglong) -> c_ulonglong = NSSwapLongLong(num)
NSSwapBigLongToHost(num: c_ulong) -> c_ulong = NSSwapLong(num)
NSSwapBigShortToHost(num: c_ushort) -> c_ushort = NSSwapShort(num)
NSSwapHostDoubleToBig(num: c_double) -> NSSwappedDouble = NSSwapDouble(NSConvertHostDoubleToSwapped(num))
NSSwapHostFloatToBig(num: c_float) -> NSSwappedFloat = NSSwapFloat(NSConvertHostFloatToSwapped(num))
NSSwapHostIntToBig(num: c_uint) -> c_uint = NSSwapInt(num)
NSSwapHostLongLongToBig(num: c_ulonglong) -> c_ulonglong = NSSwapLongLong(num)
NSSwapHostLongToBig(num: c_ulong) -> c_ulong = NSSwapLong(num)
NSSwapHostShortToBig(num: c_ushort) -> c_ushort = NSSwapShort(num)
NSSwapLittleDoubleToHost(num: NSSwappedDouble) -> c_double = NSConvertSwappedDoubleToHost(num)
NSSwapLittleFloatToHost(num: NSSwappedFloat) -> c_float = NSConvertSwappedFloatToHost(num)
NSSwapLittleIntToHost(num: c_uint) = num
NSSwapLittleLongLongToHost(num: c_ulonglong) = num
NSSwapLittleLongToHost(num: c_ulong) = num
NSSwapLittleShortToHost(num: c_ushort) = num
NSSwapHostDoubleToLittle(num: c_double) -> NSSwappedDouble = NSConvertHostDoubleToSwapped(num)
NSSwapHostFloatToLittle(num: c_float) -> NSSwappedFloat = NSConvertHostFloatToSwapped(num)
NSSwapHostIntToLittle(num: c_uint) = num
NSSwapHostLongLongToLittle(num: c_ulonglong) = num
NSSwapHostLongToLittle(num: c_ulong) = num
NSSwapHostShortToLittle(num: c_ushort) = num
NSDecimalIsNotANumber(decimal: POINTER(NSDecimal)) -> c_bool = decimal[0].validNumber == c_ubyte(0)
"""

_typed = """
NSZeroPoint = _NSPoint: ()
NSZeroRect = _NSRect: ()
NSZeroSize = _NSSize: ()
NSEdgeInsetsZero = NSEdgeInsets: ()
"""

_constants = """
BASE_NATIVE_OBJC_EXCEPTIONS = 1
CGFLOAT_DEFINED = 1
CGFLOAT_IS_DBL = 1
CGFLOAT_MAX = 1.7976931348623157e+308
CGFLOAT_MIN = 2.2250738585072014e-308
GNUSTEP_BASE_MAJOR_VERSION = 1
GNUSTEP_BASE_MINOR_VERSION = 28
GNUSTEP_BASE_SUBMINOR_VERSION = 0
GSAdminToolsDirectory = 1005
GSApplicationSupportDirectory = 14
GSBSDOperatingSystem = 101
GSBeOperatingSystem = 102
GSCygwinOperatingSystem = 103
GSFontsDirectory = 1002
GSFoundationPlaceHolderError = 9999
GSFrameworksDirectory = 1003
GSGNULinuxOperatingSystem = 100
GSLibrariesDirectory = 1000
GSToolsDirectory = 1001
GSWebApplicationsDirectory = 1004
GS_API_LATEST = 999999
GS_API_MACOSX = 100000
GS_API_NONE = 0
GS_API_OPENSTEP = 40000
GS_API_OSSPEC = 10000
GS_FAKE_MAIN = 0
GS_HAS_DECLARED_PROPERTIES = 1
GS_HAVE_I128 = 0
GS_HAVE_I64 = 1
GS_HAVE_NSURLSESSION = 0
GS_HAVE_OBJC_ROOT_CLASS_ATTR = 1
GS_MAX_OBJECTS_FROM_STACK = 128
GS_NONFRAGILE = 0
GS_PROTOCOLS_HAVE_OPTIONAL = 1
GS_SIZEOF_DOUBLE = 8
GS_SIZEOF_FLOAT = 4
GS_SIZEOF_INT = 4
GS_SIZEOF_LONG = 8
GS_SIZEOF_LONG_LONG = 8
GS_SIZEOF_SHORT = 2
GS_SIZEOF_VOIDP = 8
GS_USE_AVAHI = 1
GS_USE_GNUTLS = 1
GS_USE_ICU = 1
GS_USE_LIBCURL = 0
GS_USE_LIBDISPATCH = 0
GS_USE_LIBDISPATCH_RUNLOOP = 0
GS_USE_LIBXML = 1
GS_USE_MDNS = 0
GS_WITH_GC = 0
GS_WORDS_BIGENDIAN = 0
MAC_OS_X_VERSION_10_0 = 1000
MAC_OS_X_VERSION_10_1 = 1010
MAC_OS_X_VERSION_10_10 = 1100
MAC_OS_X_VERSION_10_11 = 1110
MAC_OS_X_VERSION_10_12 = 1120
MAC_OS_X_VERSION_10_13 = 1130
MAC_OS_X_VERSION_10_14 = 1140
MAC_OS_X_VERSION_10_2 = 1020
MAC_OS_X_VERSION_10_3 = 1030
MAC_OS_X_VERSION_10_4 = 1040
MAC_OS_X_VERSION_10_5 = 1050
MAC_OS_X_VERSION_10_6 = 1060
MAC_OS_X_VERSION_10_7 = 1070
MAC_OS_X_VERSION_10_8 = 1080
MAC_OS_X_VERSION_10_9 = 1090
MAC_OS_X_VERSION_MAX_ALLOWED = 999999
NO = 0
NO_GNUSTEP = 0
NSActivityAutomaticTerminationDisabled = 0x8000
NSActivityBackground = 0xff
NSActivityIdleDisplaySleepDisabled = 0x10000000000
NSActivityIdleSystemSleepDisabled = 0x100000
NSActivityLatencyCritical = 0xff00000000
NSActivitySuddenTerminationDisabled = 0x4000
NSActivityUserInitiated = 0xffffff
NSActivityUserInitiatedAllowingIdleSystemSleep = 0xefffff
NSAdminApplicationDirectory = 4
NSAllApplicationsDirectory = 100
NSAllDomainsMask = 0xffff
NSAllLibrariesDirectory = 101
NSAnchoredSearch = 8
NSAndPredicateType = 1
NSApplicationDirectory = 1
NSApplicationSupportDirectory = 14
NSAtomicWrite = 1
NSBSDOperatingSystem = 101
NSBackgroundActivityResultDeferred = 2
NSBackgroundActivityResultFinished = 1
NSBackwardsSearch = 4
NSBeOperatingSystem = 102
NSBinarySearchingFirstEqual = 256
NSBinarySearchingInsertionIndex = 1024
NSBinarySearchingLastEqual = 512
NSBundleExecutableArchitectureI386 = 7
NSBundleExecutableArchitecturePPC = 0x12
NSBundleExecutableArchitecturePPC64 = 0x1000012
NSBundleExecutableArchitectureX86_64 = 0x1000007
NSCachesDirectory = 13
NSCalculationDivideByZero = 4
NSCalculationLossOfPrecision = 1
NSCalculationNoError = 0
NSCalculationOverflow = 3
NSCalculationUnderflow = 2
NSCalendarMatchFirst = 4096
NSCalendarMatchLast = 8192
NSCalendarMatchNextTime = 1024
NSCalendarMatchNextTimePreservingSmallerUnits = 512
NSCalendarMatchPreviousTimePreservingSmallerUnits = 256
NSCalendarMatchStrictly = 2
NSCalendarSearchBackwards = 4
NSCalendarUnitCalendar = 1048576
NSCalendarUnitDay = 16
NSCalendarUnitEra = 2
NSCalendarUnitHour = 32
NSCalendarUnitMinute = 64
NSCalendarUnitMonth = 8
NSCalendarUnitNanosecond = 32768
NSCalendarUnitQuarter = 2048
NSCalendarUnitSecond = 128
NSCalendarUnitTimeZone = 2097152
NSCalendarUnitWeekOfMonth = 4096
NSCalendarUnitWeekOfYear = 8192
NSCalendarUnitWeekday = 512
NSCalendarUnitWeekdayOrdinal = 1024
NSCalendarUnitYear = 4
NSCalendarUnitYearForWeekOfYear = 16384
NSCalendarWrapComponents = 1
NSCaseInsensitiveSearch = 1
NSCollectorDisabledOption = 2
NSConstantValueExpressionType = 0
NSCoreServicesDirectory = 10
NSCygwinOperatingSystem = 103
NSDataBase64DecodingIgnoreUnknownCharacters = 1
NSDataBase64Encoding64CharacterLineLength = 1
NSDataBase64Encoding76CharacterLineLength = 2
NSDataBase64EncodingEndLineWithCarriageReturn = 16
NSDataBase64EncodingEndLineWithLineFeed = 32
NSDataSearchAnchored = 2
NSDataSearchBackwards = 1
NSDataWritingAtomic = 1
NSDateComponentUndefined = 9223372036854775807
NSDateComponentsFormatterUnitsStyleAbbreviated = 1
NSDateComponentsFormatterUnitsStyleBrief = 5
NSDateComponentsFormatterUnitsStyleFull = 3
NSDateComponentsFormatterUnitsStylePositional = 0
NSDateComponentsFormatterUnitsStyleShort = 2
NSDateComponentsFormatterUnitsStyleSpellOut = 4
NSDateComponentsFormatterZeroFormattingBehaviorDefault = 1
NSDateComponentsFormatterZeroFormattingBehaviorDropAll = 14
NSDateComponentsFormatterZeroFormattingBehaviorDropLeading = 2
NSDateComponentsFormatterZeroFormattingBehaviorDropMiddle = 4
NSDateComponentsFormatterZeroFormattingBehaviorDropTrailing = 8
NSDateComponentsFormatterZeroFormattingBehaviorNone = 0
NSDateComponentsFormatterZeroFormattingBehaviorPad = 65536
NSDateFormatterBehavior10_0 = 1000
NSDateFormatterBehavior10_4 = 1040
NSDateFormatterBehaviorDefault = 0
NSDateFormatterFullStyle = 4
NSDateFormatterLongStyle = 3
NSDateFormatterMediumStyle = 2
NSDateFormatterNoStyle = 0
NSDateFormatterShortStyle = 1
NSDateIntervalFormatterFullStyle = 4
NSDateIntervalFormatterLongStyle = 3
NSDateIntervalFormatterMediumStyle = 2
NSDateIntervalFormatterNoStyle = 0
NSDateIntervalFormatterShortStyle = 1
NSDayCalendarUnit = 16
NSDecimalMaxDigit = 38
NSDecimalNoScale = 128
NSDemoApplicationDirectory = 2
NSDesktopDirectory = 12
NSDeveloperApplicationDirectory = 3
NSDeveloperDirectory = 6
NSDiacriticInsensitiveSearch = 128
NSDocumentDirectory = 9
NSDocumentationDirectory = 8
NSDownloadsDirectory = 15
NSEnergyFormatterUnitCalorie = 1793
NSEnergyFormatterUnitJoule = 11
NSEnergyFormatterUnitKilocalorie = 1794
NSEnergyFormatterUnitKilojoule = 14
NSEraCalendarUnit = 2
NSEvaluatedObjectExpressionType = 1
NSExecutableArchitectureMismatchError = 3585
NSExecutableErrorMaximum = 3839
NSExecutableErrorMinimum = 3584
NSExecutableLinkError = 3588
NSExecutableLoadError = 3587
NSExecutableNotLoadableError = 3584
NSExecutableRuntimeMismatchError = 3586
NSFileCoordinatorReadingForUploading = 8
NSFileCoordinatorReadingImmediatelyAvailableMetadataOnly = 4
NSFileCoordinatorReadingResolvesSymbolicLink = 2
NSFileCoordinatorReadingWithoutChanges = 1
NSFileCoordinatorWritingContentIndependentMetadataOnly = 16
NSFileCoordinatorWritingForDeleting = 1
NSFileCoordinatorWritingForMerging = 4
NSFileCoordinatorWritingForMoving = 2
NSFileCoordinatorWritingForReplacing = 8
NSFileErrorMaximum = 1023
NSFileErrorMinimum = 0
NSFileLockingError = 255
NSFileNoSuchFileError = 4
NSFileReadCorruptFileError = 259
NSFileReadInapplicableStringEncodingError = 261
NSFileReadInvalidFileNameError = 258
NSFileReadNoPermissionError = 257
NSFileReadNoSuchFileError = 260
NSFileReadTooLargeError = 263
NSFileReadUnknownError = 256
NSFileReadUnknownStringEncodingError = 264
NSFileReadUnsupportedSchemeError = 262
NSFileVersionAddingByMoving = 1
NSFileVersionReplacingByMoving = 1
NSFileWrapperReadingImmediate = 1
NSFileWrapperReadingWithoutMapping = 2
NSFileWrapperWritingAtomic = 1
NSFileWrapperWritingWithNameUpdating = 2
NSFileWriteFileExistsError = 516
NSFileWriteInapplicableStringEncodingError = 517
NSFileWriteInvalidFileNameError = 514
NSFileWriteNoPermissionError = 513
NSFileWriteOutOfSpaceError = 640
NSFileWriteUnknownError = 512
NSFileWriteUnsupportedSchemeError = 518
NSForcedOrderingSearch = 512
NSFormattingContextBeginningOfSentence = 4
NSFormattingContextDynamic = 1
NSFormattingContextListItem = 3
NSFormattingContextMiddleOfSentence = 5
NSFormattingContextStandalone = 2
NSFormattingContextUnknown = 0
NSFormattingError = 2048
NSFormattingErrorMaximum = 2559
NSFormattingErrorMinimum = 2048
NSFormattingUnitStyleLong = 3
NSFormattingUnitStyleMedium = 2
NSFormattingUnitStyleShort = 1
NSFunctionExpressionType = 4
NSGNULinuxOperatingSystem = 100
NSHPUXOperatingSystem = 4
NSHTTPCookieAcceptPolicyAlways = 0
NSHTTPCookieAcceptPolicyNever = 1
NSHTTPCookieAcceptPolicyOnlyFromMainDocumentDomain = 2
NSHashTableCopyIn = 65536
NSHashTableObjectPointerPersonality = 512
NSHashTableStrongMemory = 0
NSHashTableWeakMemory = 5
NSHashTableZeroingWeakMemory = 1
NSHourCalendarUnit = 32
NSINTEGER_DEFINED = 1
NSISO8601DateFormatWithColonSeparatorInTime = 512
NSISO8601DateFormatWithColonSeparatorInTimeZone = 1024
NSISO8601DateFormatWithDashSeparatorInDate = 256
NSISO8601DateFormatWithDay = 16
NSISO8601DateFormatWithFractionalSeconds = 2048
NSISO8601DateFormatWithFullDate = 275
NSISO8601DateFormatWithFullTime = 1632
NSISO8601DateFormatWithInternetDateTime = 1907
NSISO8601DateFormatWithMonth = 2
NSISO8601DateFormatWithSpaceBetweenDateAndTime = 128
NSISO8601DateFormatWithTime = 32
NSISO8601DateFormatWithTimeZone = 64
NSISO8601DateFormatWithWeekOfYear = 4
NSISO8601DateFormatWithYear = 1
NSIntegerMax = 9223372036854775807
NSIntegerMin = -9223372036854775808
NSItemProviderFileOptionOpenInPlace = 1
NSItemProviderItemUnavailableError = -1000
NSItemProviderRepresentationVisibilityAll = 0
NSItemProviderRepresentationVisibilityGroup = 2
NSItemProviderRepresentationVisibilityOwnProcess = 3
NSItemProviderRepresentationVisibilityTeam = 1
NSItemProviderUnavailableCoercionError = -1200
NSItemProviderUnexpectedValueClassError = -1100
NSItemProviderUnknownError = -1
NSItemReplacementDirectory = 99
NSJSONReadingAllowFragments = 4
NSJSONReadingMutableContainers = 1
NSJSONReadingMutableLeaves = 2
NSJSONWritingPrettyPrinted = 1
NSKeyPathExpressionType = 3
NSKeyValueChangeInsertion = 2
NSKeyValueChangeRemoval = 3
NSKeyValueChangeReplacement = 4
NSKeyValueChangeSetting = 1
NSKeyValueIntersectSetMutation = 3
NSKeyValueMinusSetMutation = 2
NSKeyValueObservingOptionInitial = 4
NSKeyValueObservingOptionNew = 1
NSKeyValueObservingOptionOld = 2
NSKeyValueObservingOptionPrior = 8
NSKeyValueSetSetMutation = 4
NSKeyValueUnionSetMutation = 1
NSKeyValueValidationError = 1024
NSLengthFormatterUnitCentimeter = 9
NSLengthFormatterUnitFoot = 1282
NSLengthFormatterUnitInch = 1281
NSLengthFormatterUnitKilometer = 14
NSLengthFormatterUnitMeter = 11
NSLengthFormatterUnitMile = 1284
NSLengthFormatterUnitMillimeter = 8
NSLengthFormatterUnitYard = 1283
NSLibraryDirectory = 5
NSLinguisticTaggerJoinNames = 16
NSLinguisticTaggerOmitOther = 8
NSLinguisticTaggerOmitPunctuation = 2
NSLinguisticTaggerOmitWhitespace = 4
NSLinguisticTaggerOmitWords = 1
NSLinguisticTaggerUnitDocument = 3
NSLinguisticTaggerUnitParagraph = 2
NSLinguisticTaggerUnitSentence = 1
NSLinguisticTaggerUnitWord = 0
NSLiteralSearch = 2
NSLocalDomainMask = 2
NSLocaleLanguageDirectionBottomToTop = 4
NSLocaleLanguageDirectionLeftToRight = 1
NSLocaleLanguageDirectionRightToLeft = 2
NSLocaleLanguageDirectionTopToBottom = 3
NSLocaleLanguageDirectionUnknown = 0
NSMACHOperatingSystem = 5
NSMapTableCopyIn = 65536
NSMapTableObjectPointerPersonality = 512
NSMapTableStrongMemory = 0
NSMapTableWeakMemory = 5
NSMapTableZeroingWeakMemory = 1
NSMappedRead = 1
NSMatchingAnchored = 4
NSMatchingCompleted = 2
NSMatchingHitEnd = 4
NSMatchingInternalError = 16
NSMatchingProgress = 1
NSMatchingReportCompletion = 2
NSMatchingReportProgress = 1
NSMatchingRequiredEnd = 8
NSMatchingWithTransparentBounds = 8
NSMatchingWithoutAnchoringBounds = 16
NSMaxXEdge = 2
NSMaxYEdge = 3
NSMaximumStringLength = 2147483646
NSMeasurementFormatterUnitOptionsNaturalScale = 2
NSMeasurementFormatterUnitOptionsProvidedUnit = 1
NSMeasurementFormatterUnitOptionsTemperatureWithoutUnit = 4
NSMinXEdge = 0
NSMinYEdge = 1
NSMinuteCalendarUnit = 64
NSMonthCalendarUnit = 8
NSMoviesDirectory = 17
NSMusicDirectory = 18
NSNetServiceListenForConnections = 2
NSNetServiceNoAutoRename = 1
NSNetServicesActivityInProgress = -72003
NSNetServicesBadArgumentError = -72004
NSNetServicesCancelledError = -72005
NSNetServicesCollisionError = -72001
NSNetServicesInvalidError = -72006
NSNetServicesNotFoundError = -72002
NSNetServicesTimeoutError = -72007
NSNetServicesUnknownError = -72000
NSNetworkDomainMask = 4
NSNotAPointerMapKey = 0xffffffff
NSNotAnIntMapKey = 0x80000000
NSNotFound = 9223372036854775807
NSNotPredicateType = 0
NSNotificationCoalescingOnName = 1
NSNotificationCoalescingOnSender = 2
NSNotificationNoCoalescing = 0
NSNotificationSuspensionBehaviorCoalesce = 2
NSNotificationSuspensionBehaviorDeliverImmediately = 4
NSNotificationSuspensionBehaviorDrop = 1
NSNotificationSuspensionBehaviorHold = 3
NSNumberFormatterBehavior10_0 = 1000
NSNumberFormatterBehavior10_4 = 1040
NSNumberFormatterBehaviorDefault = 0
NSNumberFormatterCurrencyStyle = 2
NSNumberFormatterDecimalStyle = 1
NSNumberFormatterNoStyle = 0
NSNumberFormatterPadAfterPrefix = 1
NSNumberFormatterPadAfterSuffix = 3
NSNumberFormatterPadBeforePrefix = 0
NSNumberFormatterPadBeforeSuffix = 2
NSNumberFormatterPercentStyle = 3
NSNumberFormatterRoundCeiling = 0
NSNumberFormatterRoundDown = 2
NSNumberFormatterRoundFloor = 1
NSNumberFormatterRoundHalfDown = 5
NSNumberFormatterRoundHalfEven = 4
NSNumberFormatterRoundHalfUp = 6
NSNumberFormatterRoundUp = 3
NSNumberFormatterScientificStyle = 4
NSNumberFormatterSpellOutStyle = 5
NSNumericSearch = 64
NSOSF1OperatingSystem = 7
NSOpenStepUnicodeReservedBase = 0xf400
NSOperationQueueDefaultMaxConcurrentOperationCount = -1
NSOperationQueuePriorityHigh = 4
NSOperationQueuePriorityLow = -4
NSOperationQueuePriorityNormal = 0
NSOperationQueuePriorityVeryHigh = 8
NSOperationQueuePriorityVeryLow = -8
NSOrPredicateType = 2
NSPersonNameComponentsFormatterPhonetic = 2
NSPersonNameComponentsFormatterStyleAbbreviated = 4
NSPersonNameComponentsFormatterStyleDefault = 0
NSPersonNameComponentsFormatterStyleLong = 3
NSPersonNameComponentsFormatterStyleMedium = 2
NSPersonNameComponentsFormatterStyleShort = 1
NSPicturesDirectory = 19
NSPointerFunctionsCStringPersonality = 768
NSPointerFunctionsCopyIn = 65536
NSPointerFunctionsIntegerPersonality = 1280
NSPointerFunctionsMachVirtualMemory = 4
NSPointerFunctionsMallocMemory = 3
NSPointerFunctionsObjectPersonality = 0
NSPointerFunctionsObjectPointerPersonality = 512
NSPointerFunctionsOpaqueMemory = 2
NSPointerFunctionsOpaquePersonality = 256
NSPointerFunctionsStrongMemory = 0
NSPointerFunctionsStructPersonality = 1024
NSPointerFunctionsWeakMemory = 5
NSPointerFunctionsZeroingWeakMemory = 1
NSPostASAP = 2
NSPostNow = 3
NSPostWhenIdle = 1
NSPropertyListBinaryFormat_v1_0 = 200
NSPropertyListGNUstepBinaryFormat = 1001
NSPropertyListGNUstepFormat = 1000
NSPropertyListImmutable = 0
NSPropertyListMutableContainers = 1
NSPropertyListMutableContainersAndLeaves = 2
NSPropertyListOpenStepFormat = 1
NSPropertyListXMLFormat_v1_0 = 100
NSQualityOfServiceBackground = 9
NSQualityOfServiceDefault = -1
NSQualityOfServiceUserInitiated = 0x19
NSQualityOfServiceUserInteractive = 0x21
NSQualityOfServiceUtility = 0x11
NSQuarterCalendarUnit = 2048
NSRegularExpressionAllowCommentsAndWhitespace = 2
NSRegularExpressionAnchorsMatchLines = 16
NSRegularExpressionCaseInsensitive = 1
NSRegularExpressionDotMatchesLineSeparators = 8
NSRegularExpressionIgnoreMetacharacters = 4
NSRegularExpressionSearch = 1024
NSRegularExpressionUseUnicodeWordBoundaries = 64
NSRegularExpressionUseUnixLineSeparators = 32
NSRoundBankers = 3
NSRoundDown = 1
NSRoundPlain = 0
NSRoundUp = 2
NSScannedOption = 1
NSSecondCalendarUnit = 128
NSSolarisOperatingSystem = 3
NSStreamEventEndEncountered = 16
NSStreamEventErrorOccurred = 8
NSStreamEventHasBytesAvailable = 2
NSStreamEventHasSpaceAvailable = 4
NSStreamEventNone = 0
NSStreamEventOpenCompleted = 1
NSStreamStatusAtEnd = 5
NSStreamStatusClosed = 6
NSStreamStatusError = 7
NSStreamStatusNotOpen = 0
NSStreamStatusOpen = 2
NSStreamStatusOpening = 1
NSStreamStatusReading = 3
NSStreamStatusWriting = 4
NSStringEncodingConversionAllowLossy = 1
NSStringEncodingConversionExternalRepresentation = 2
NSSunOSOperatingSystem = 6
NSSystemDomainMask = 8
NSTaskTerminationReasonExit = 1
NSTaskTerminationReasonUncaughtSignal = 2
NSTextCheckingAllCustomTypes = 0xffffffff00000000
NSTextCheckingAllSystemTypes = 0xffffffff
NSTextCheckingAllTypes = 0xffffffffffffffff
NSTextCheckingTypeAddress = 16
NSTextCheckingTypeCorrection = 512
NSTextCheckingTypeDash = 128
NSTextCheckingTypeDate = 8
NSTextCheckingTypeGrammar = 4
NSTextCheckingTypeLink = 32
NSTextCheckingTypeOrthography = 1
NSTextCheckingTypePhoneNumber = 2048
NSTextCheckingTypeQuote = 64
NSTextCheckingTypeRegularExpression = 1024
NSTextCheckingTypeReplacement = 256
NSTextCheckingTypeSpelling = 2
NSTextCheckingTypeTransitInformation = 4096
NSTimeZoneNameStyleDaylightSaving = 2
NSTimeZoneNameStyleShortDaylightSaving = 3
NSTimeZoneNameStyleShortStandard = 1
NSTimeZoneNameStyleStandard = 0
NSTrashDirectory = 102
NSUIntegerMax = 18446744073709551615
NSURLBookmarkResolutionWithSecurityScope = 1024
NSURLBookmarkResolutionWithoutMounting = 512
NSURLBookmarkResolutionWithoutUI = 256
NSURLErrorBadServerResponse = -1011
NSURLErrorBadURL = -1000
NSURLErrorCancelled = -999
NSURLErrorCannotCloseFile = -3002
NSURLErrorCannotConnectToHost = -1004
NSURLErrorCannotCreateFile = -3000
NSURLErrorCannotFindHost = -1003
NSURLErrorCannotLoadFromNetwork = -2000
NSURLErrorCannotMoveFile = -3005
NSURLErrorCannotOpenFile = -3001
NSURLErrorCannotRemoveFile = -3004
NSURLErrorCannotWriteToFile = -3003
NSURLErrorClientCertificateRejected = -1205
NSURLErrorDNSLookupFailed = -1006
NSURLErrorDataLengthExceedsMaximum = -1103
NSURLErrorDownloadDecodingFailedMidStream = -3006
NSURLErrorDownloadDecodingFailedToComplete = -3007
NSURLErrorFileDoesNotExist = -1100
NSURLErrorFileIsDirectory = -1101
NSURLErrorHTTPTooManyRedirects = -1007
NSURLErrorNetworkConnectionLost = -1005
NSURLErrorNoPermissionsToReadFile = -1102
NSURLErrorNotConnectedToInternet = -1009
NSURLErrorRedirectToNonExistentLocation = -1010
NSURLErrorResourceUnavailable = -1008
NSURLErrorSecureConnectionFailed = -1200
NSURLErrorServerCertificateHasBadDate = -1201
NSURLErrorServerCertificateHasUnknownRoot = -1203
NSURLErrorServerCertificateNotYetValid = -1204
NSURLErrorServerCertificateUntrusted = -1202
NSURLErrorTimedOut = -1001
NSURLErrorUnknown = -1
NSURLErrorUnsupportedURL = -1002
NSURLErrorUserAuthenticationRequired = -1013
NSURLErrorUserCancelledAuthentication = -1012
NSURLErrorZeroByteResource = -1014
NSURLHandleLoadFailed = 3
NSURLHandleLoadInProgress = 2
NSURLHandleLoadSucceeded = 1
NSURLHandleNotLoaded = 0
NSURLRequestReloadIgnoringCacheData = 1
NSURLRequestReloadIgnoringLocalAndRemoteCacheData = 4
NSURLRequestReloadIgnoringLocalCacheData = 1
NSURLRequestReloadRevalidatingCacheData = 5
NSURLRequestReturnCacheDataDontLoad = 3
NSURLRequestReturnCacheDataElseLoad = 2
NSURLRequestUseProtocolCachePolicy = 0
NSURLResponseUnknownLength = -1
NSUncachedRead = 2
NSUndefinedDateComponent = 9223372036854775807
NSUndoCloseGroupingRunLoopOrdering = 350000
NSUserCancelledError = 3072
NSUserDirectory = 7
NSUserDomainMask = 1
NSUserNotificationActivationTypeActionButtonClicked = 2
NSUserNotificationActivationTypeContentsClicked = 1
NSUserNotificationActivationTypeNone = 0
NSUserNotificationActivationTypeReplied = 3
NSValidationErrorMaximum = 2047
NSValidationErrorMinimum = 1024
NSVariableExpressionType = 2
NSWeekCalendarUnit = 256
NSWeekOfMonthCalendarUnit = 4096
NSWeekOfYearCalendarUnit = 8192
NSWeekdayCalendarUnit = 512
NSWeekdayOrdinalCalendarUnit = 1024
NSWidthInsensitiveSearch = 256
NSWindows95OperatingSystem = 2
NSWindowsNTOperatingSystem = 1
NSWrapCalendarComponents = 1
NSXMLAttributeCDATAKind = 6
NSXMLAttributeDeclarationKind = 10
NSXMLAttributeEntitiesKind = 11
NSXMLAttributeEntityKind = 10
NSXMLAttributeEnumerationKind = 14
NSXMLAttributeIDKind = 7
NSXMLAttributeIDRefKind = 8
NSXMLAttributeIDRefsKind = 9
NSXMLAttributeKind = 3
NSXMLAttributeNMTokenKind = 12
NSXMLAttributeNMTokensKind = 13
NSXMLAttributeNotationKind = 15
NSXMLCommentKind = 6
NSXMLDTDKind = 8
NSXMLDocumentHTMLKind = 2
NSXMLDocumentIncludeContentTypeDeclaration = 0x40000
NSXMLDocumentKind = 1
NSXMLDocumentTextKind = 3
NSXMLDocumentTidyHTML = 0x200
NSXMLDocumentTidyXML = 0x400
NSXMLDocumentValidate = 0x2000
NSXMLDocumentXHTMLKind = 1
NSXMLDocumentXInclude = 0x10000
NSXMLDocumentXMLKind = 0
NSXMLElementDeclarationAnyKind = 18
NSXMLElementDeclarationElementKind = 20
NSXMLElementDeclarationEmptyKind = 17
NSXMLElementDeclarationKind = 11
NSXMLElementDeclarationMixedKind = 19
NSXMLElementDeclarationUndefinedKind = 16
NSXMLElementKind = 2
NSXMLEntityDeclarationKind = 9
NSXMLEntityGeneralKind = 1
NSXMLEntityParameterKind = 4
NSXMLEntityParsedKind = 2
NSXMLEntityPredefined = 5
NSXMLEntityUnparsedKind = 3
NSXMLInvalidKind = 0
NSXMLNamespaceKind = 4
NSXMLNodeCompactEmptyElement = 4
NSXMLNodeExpandEmptyElement = 2
NSXMLNodeIsCDATA = 1
NSXMLNodeLoadExternalEntitiesAlways = 0x4000
NSXMLNodeLoadExternalEntitiesNever = 0x80000
NSXMLNodeLoadExternalEntitiesSameOriginOnly = 0x8000
NSXMLNodeOptionsNone = 0
NSXMLNodePreserveAll = 0xfff0001e
NSXMLNodePreserveAttributeOrder = 0x200000
NSXMLNodePreserveCDATA = 0x1000000
NSXMLNodePreserveCharacterReferences = 0x8000000
NSXMLNodePreserveDTD = 0x4000000
NSXMLNodePreserveEmptyElements = 6
NSXMLNodePreserveEntities = 0x400000
NSXMLNodePreserveNamespaceOrder = 0x100000
NSXMLNodePreservePrefixes = 0x800000
NSXMLNodePreserveQuotes = 0x18
NSXMLNodePreserveWhitespace = 0x2000000
NSXMLNodePrettyPrint = 0x20000
NSXMLNodeUseDoubleQuotes = 0x10
NSXMLNodeUseSingleQuotes = 8
NSXMLNotationDeclarationKind = 12
NSXMLParserAttributeHasNoValueError = 41
NSXMLParserAttributeListNotFinishedError = 51
NSXMLParserAttributeListNotStartedError = 50
NSXMLParserAttributeNotFinishedError = 40
NSXMLParserAttributeNotStartedError = 39
NSXMLParserAttributeRedefinedError = 42
NSXMLParserCDATANotFinishedError = 63
NSXMLParserCharacterRefAtEOFError = 10
NSXMLParserCharacterRefInDTDError = 13
NSXMLParserCharacterRefInEpilogError = 12
NSXMLParserCharacterRefInPrologError = 11
NSXMLParserCommentContainsDoubleHyphenError = 80
NSXMLParserCommentNotFinishedError = 45
NSXMLParserConditionalSectionNotFinishedError = 59
NSXMLParserConditionalSectionNotStartedError = 58
NSXMLParserDOCTYPEDeclNotFinishedError = 61
NSXMLParserDelegateAbortedParseError = 512
NSXMLParserDocumentStartError = 3
NSXMLParserElementContentDeclNotFinishedError = 55
NSXMLParserElementContentDeclNotStartedError = 54
NSXMLParserEmptyDocumentError = 4
NSXMLParserEncodingNotSupportedError = 32
NSXMLParserEntityBoundaryError = 90
NSXMLParserEntityIsExternalError = 29
NSXMLParserEntityIsParameterError = 30
NSXMLParserEntityNotFinishedError = 37
NSXMLParserEntityNotStartedError = 36
NSXMLParserEntityRefAtEOFError = 14
NSXMLParserEntityRefInDTDError = 17
NSXMLParserEntityRefInEpilogError = 16
NSXMLParserEntityRefInPrologError = 15
NSXMLParserEntityRefLoopError = 89
NSXMLParserEntityReferenceMissingSemiError = 23
NSXMLParserEntityReferenceWithoutNameError = 22
NSXMLParserEntityValueRequiredError = 84
NSXMLParserEqualExpectedError = 75
NSXMLParserExternalStandaloneEntityError = 82
NSXMLParserExternalSubsetNotFinishedError = 60
NSXMLParserExtraContentError = 86
NSXMLParserGTRequiredError = 73
NSXMLParserInternalError = 1
NSXMLParserInvalidCharacterError = 9
NSXMLParserInvalidCharacterInEntityError = 87
NSXMLParserInvalidCharacterRefError = 8
NSXMLParserInvalidConditionalSectionError = 83
NSXMLParserInvalidDecimalCharacterRefError = 7
NSXMLParserInvalidEncodingError = 81
NSXMLParserInvalidEncodingNameError = 79
NSXMLParserInvalidHexCharacterRefError = 6
NSXMLParserInvalidURIError = 91
NSXMLParserLTRequiredError = 72
NSXMLParserLTSlashRequiredError = 74
NSXMLParserLessThanSymbolInAttributeError = 38
NSXMLParserLiteralNotFinishedError = 44
NSXMLParserLiteralNotStartedError = 43
NSXMLParserMisplacedCDATAEndStringError = 62
NSXMLParserMisplacedXMLDeclarationError = 64
NSXMLParserMixedContentDeclNotFinishedError = 53
NSXMLParserMixedContentDeclNotStartedError = 52
NSXMLParserNAMERequiredError = 68
NSXMLParserNMTOKENRequiredError = 67
NSXMLParserNamespaceDeclarationError = 35
NSXMLParserNoDTDError = 94
NSXMLParserNotWellBalancedError = 85
NSXMLParserNotationNotFinishedError = 49
NSXMLParserNotationNotStartedError = 48
NSXMLParserOutOfMemoryError = 2
NSXMLParserPCDATARequiredError = 69
NSXMLParserParsedEntityRefAtEOFError = 18
NSXMLParserParsedEntityRefInEpilogError = 20
NSXMLParserParsedEntityRefInInternalError = 88
NSXMLParserParsedEntityRefInInternalSubsetError = 21
NSXMLParserParsedEntityRefInPrologError = 19
NSXMLParserParsedEntityRefMissingSemiError = 25
NSXMLParserParsedEntityRefNoNameError = 24
NSXMLParserPrematureDocumentEndError = 5
NSXMLParserProcessingInstructionNotFinishedError = 47
NSXMLParserProcessingInstructionNotStartedError = 46
NSXMLParserPublicIdentifierRequiredError = 71
NSXMLParserSeparatorRequiredError = 66
NSXMLParserSpaceRequiredError = 65
NSXMLParserStandaloneValueError = 78
NSXMLParserStringNotClosedError = 34
NSXMLParserStringNotStartedError = 33
NSXMLParserTagNameMismatchError = 76
NSXMLParserURIFragmentError = 92
NSXMLParserURIRequiredError = 70
NSXMLParserUndeclaredEntityError = 26
NSXMLParserUnfinishedTagError = 77
NSXMLParserUnknownEncodingError = 31
NSXMLParserUnparsedEntityError = 28
NSXMLParserXMLDeclNotFinishedError = 57
NSXMLParserXMLDeclNotStartedError = 56
NSXMLProcessingInstructionKind = 5
NSXMLTextKind = 7
NSXPCConnectionPrivileged = 4096
NSYearCalendarUnit = 4
NSYearForWeekOfYearCalendarUnit = 16384
OBJC2RUNTIME = 1
USER_NATIVE_OBJC_EXCEPTIONS = 1
USE_GMP = 0
USE_ZLIB = 1
YES = 1
_C_ARY_B = 91
_C_ARY_E = 93
_C_ATOM = 37
_C_BFLD = 98
_C_BOOL = 66
_C_BYCOPY = 79
_C_BYREF = 82
_C_CHARPTR = 42
_C_CHR = 99
_C_CLASS = 35
_C_COMPLEX = 106
_C_CONST = 114
_C_DBL = 100
_C_FLT = 102
_C_GCINVISIBLE = 124
_C_ID = 64
_C_IN = 110
_C_INOUT = 78
_C_INT = 105
_C_LNG = 108
_C_LNG_DBL = 68
_C_LNG_LNG = 113
_C_ONEWAY = 86
_C_OUT = 111
_C_PTR = 94
_C_SEL = 58
_C_SHT = 115
_C_STRUCT_B = 123
_C_STRUCT_E = 125
_C_UCHR = 67
_C_UINT = 73
_C_ULNG = 76
_C_ULNG_LNG = 81
_C_UNDEF = 63
_C_UNION_B = 40
_C_UNION_E = 41
_C_USHT = 83
_C_VECTOR = 33
_C_VOID = 118
_F_BYCOPY = 4
_F_BYREF = 8
_F_CONST = 1
_F_GCINVISIBLE = 0x20
_F_IN = 1
_F_INOUT = 3
_F_ONEWAY = 0x10
_F_OUT = 2
_GSC_ARY_B = 0x15
_GSC_BOOL = 0xd
_GSC_CHARPTR = 0x14
_GSC_CHR = 1
_GSC_CID = 0x17
_GSC_CLASS = 0x11
_GSC_DBL = 0xc
_GSC_FLT = 0xb
_GSC_I128 = 0x60
_GSC_I16 = 0
_GSC_I32 = 0x20
_GSC_I64 = 0x40
_GSC_ID = 0x10
_GSC_INT = 5
_GSC_LNG = 7
_GSC_LNG_LNG = 9
_GSC_MASK = 0x1f
_GSC_MAYX = 0x10
_GSC_NONE = 0
_GSC_PTR = 0x13
_GSC_SEL = 0x12
_GSC_SHT = 3
_GSC_SIZE = 0x60
_GSC_STRUCT_B = 0x16
_GSC_S_INT = 32
_GSC_S_LNG = 64
_GSC_S_LNG_LNG = 64
_GSC_S_SHT = 0
_GSC_UCHR = 2
_GSC_UINT = 6
_GSC_ULNG = 8
_GSC_ULNG_LNG = 0xa
_GSC_USHT = 4
_GSC_XREF = 0x80
_GSC_X_0 = 0
_GSC_X_1 = 0x20
_GSC_X_2 = 0x40
_GSC_X_4 = 0x60
__GNU_LIBOBJC__ = 20110608
__NSHashTable_h_GNUSTEP_BASE_INCLUDE = 1
__NSMapTable_h_GNUSTEP_BASE_INCLUDE = 1
__STDC_CONSTANT_MACROS = 1
__STDC_LIMIT_MACROS = 1
"""

_availability = """
GSLastErrorStr: deprecated 0
"""

_skipped = """
GS_API_VERSION: it calls defined(), which is not declared
OS_API_VERSION: it calls defined(), which is not declared
GS_DEPRECATED_FUNC: neither a constant nor a type: expected expression
GS_UNUSED_ARG: neither a constant nor a type: expected expression
GS_UNUSED_FUNC: neither a constant nor a type: expected expression
GS_UNUSED_IVAR: neither a constant nor a type: expected expression
GS_EXPOSE: it pastes its argument into a name that is no constant here
GS_NORETURN_METHOD: neither a constant nor a type: expected expression
NS_RETURNS_RETAINED: neither a constant nor a type: expected expression
NS_RETURNS_NOT_RETAINED: neither a constant nor a type: expected expression
NS_CONSUMED: neither a constant nor a type: expected expression
NS_CONSUMES_SELF: neither a constant nor a type: expected expression
gs_consumed: static inline function: no library has it, and it takes a value of type id
GS_CONSUMED: it calls gs_consumed(), which is not bound: it takes a value of type id
GS_ROOT_CLASS: neither a constant nor a type: expected expression
GS_EXPORT: neither a constant nor a type: expected expression
NS_FORMAT_ARGUMENT: a piece of syntax, no expression: expected expression
NS_FORMAT_FUNCTION: a piece of syntax, no expression: expected expression
NS_REQUIRES_NIL_TERMINATION: neither a constant nor a type: expected expression
UNAVAILABLE_ATTRIBUTE: neither a constant nor a type: expected expression
GNUSTEP_BASE_VERSION: neither a constant nor a type: invalid suffix '.0' on floating constant
GNUSTEP_BASE_GCC_VERSION: neither a constant nor a type: invalid suffix '.0' on floating constant
OBJC_DEP: it has a local that it keeps between calls: beenHere
OBJC_MALLOC: it uses __FILE__, which is not declared
OBJC_VALLOC: it uses __FILE__, which is not declared
OBJC_ATOMIC_MALLOC: it uses __FILE__, which is not declared
OBJC_REALLOC: it uses __FILE__, which is not declared
OBJC_CALLOC: it uses __FILE__, which is not declared
OBJC_FREE: it has a local that it keeps between calls: beenHere
STRINGIFY: it makes a string
XSTRINGIFY: it makes a string
OBJC_STRINGIFY: it makes a string
OBJC_XSTRINGIFY: it makes a string
GSNOSUPERDEALLOC: neither a constant nor a type: expected expression
GS_UNREACHABLE: it calls __builtin_unreachable(), which is not bound
nil: a value of type id that is not known at compile time
Nil: a value of type Class that is not known at compile time
_GS_NAMED_ENUM: its argument ty is the name of a type
_GS_ANON_ENUM: its argument ty is the name of a type
NS_OPTIONS: its argument ty is the name of a type
_GS_GET_ENUM_MACRO: it takes any number of arguments
NS_ENUM: it takes any number of arguments
NS_ASSUME_NONNULL_BEGIN: neither a constant nor a type: expected expression
NS_ASSUME_NONNULL_END: neither a constant nor a type: expected expression
GS_GENERIC_CLASS: it takes any number of arguments
NS_DESIGNATED_INITIALIZER: neither a constant nor a type: expected expression
FOUNDATION_EXPORT: neither a constant nor a type: expected expression
NS_AVAILABLE: it takes any number of arguments
NS_AVAILABLE_MAC: it takes any number of arguments
NS_DEPRECATED: it takes any number of arguments
NS_DEPRECATED_MAC: it takes any number of arguments
NS_ENUM_AVAILABLE: it takes any number of arguments
NS_ENUM_AVAILABLE_MAC: it takes any number of arguments
NS_ENUM_DEPRECATED: it takes any number of arguments
NS_ENUM_DEPRECATED_MAC: it takes any number of arguments
NS_CLASS_AVAILABLE: it takes any number of arguments
NS_CLASS_DEPRECATED: it takes any number of arguments
NS_CLASS_AVAILABLE_MAC: it takes any number of arguments
NS_CLASS_DEPRECATED_MAC: it takes any number of arguments
NS_ROOT_CLASS: neither a constant nor a type: expected expression
RETAIN: a value of type id
RELEASE: a value of type id
AUTORELEASE: a value of type id
TEST_RETAIN: a value of type id
TEST_RELEASE: a value of type id
TEST_AUTORELEASE: a value of type id
ASSIGN: a value of type id
ASSIGNCOPY: a value of type id
ASSIGNMUTABLECOPY: a value of type id
DESTROY: a value of type id
ENTER_POOL: a piece of syntax: it leaves brackets open
LEAVE_POOL: a piece of syntax: it leaves brackets open
DEALLOC: nothing declares super
CREATE_AUTORELEASE_POOL: a declaration
RECREATE_AUTORELEASE_POOL: a value of type id
_: it takes a pointer
GS_LOCALISATION_BUNDLE: neither a constant nor a type: initializer element is not a compile-time constant
GS_RANGE_CHECK: it reads members of its argument
CHECK_INDEX_RANGE_ERROR: it uses _cmd, which is not declared
BLOCK_SCOPE: neither a constant nor a type: expected expression
DEFINE_BLOCK_TYPE: it takes any number of arguments
DEFINE_BLOCK_TYPE_NO_ARGS: a piece of syntax, no expression: expected expression
CALL_BLOCK: it takes any number of arguments
CALL_BLOCK_NO_ARGS: it calls its argument
GS_USEIDPAIRLIST: it takes any number of arguments
GS_USEIDLIST: it takes any number of arguments
object_getClass: static inline function: no library has it, and it takes a value of type id
objc_EXPORT: neither a constant nor a type: expected expression
NSMakeCollectable: static inline function: no library has it, and it casts to id
GS_IMMUTABLE: a piece of syntax, no expression: incompatible operand types ('long long' and 'id')
NSDebugLLog: it takes any number of arguments
NSDebugLog: it takes any number of arguments
NSDebugFLLog: it takes any number of arguments
NSDebugFLog: it takes any number of arguments
NSDebugMLLog: it takes any number of arguments
NSDebugMLog: it takes any number of arguments
NSDebugFRLog: it expands to nothing
NSDebugMRLog: it expands to nothing
GSOnceFLog: it takes any number of arguments, and it has a local that it keeps between calls: beenHere
GSOnceMLog: it takes any number of arguments, and it has a local that it keeps between calls: beenHere
NSWarnLog: it takes any number of arguments
NSWarnFLog: it takes any number of arguments
NSWarnMLog: it takes any number of arguments
DLog: it takes any number of arguments
ALog: it takes any number of arguments
GS_GEOM_SCOPE: neither a constant nor a type: expected expression
GS_GEOM_ATTR: neither a constant nor a type: expected expression
GS_RANGE_SCOPE: neither a constant nor a type: expected expression
GS_RANGE_ATTR: neither a constant nor a type: expected expression
init_autorelease_thread_vars: it follows a pointer
NSLocalizedString: it takes a pointer
NSLocalizedStringFromTable: it takes a pointer
NSLocalizedStringFromTableInBundle: it takes a pointer
GSSwapI128: static inline function: no library has it, and it takes a record of its own as a whole
GSSwapBigI128ToHost: static inline function: no library has it, and it calls GSSwapI128(), which is not bound: it declares more than plain locals
GSSwapHostI128ToBig: static inline function: no library has it, and it calls GSSwapI128(), which is not bound: it declares more than plain locals
NS_DURING: a piece of syntax: it leaves brackets open
NS_HANDLER: neither a constant nor a type: expected expression
NS_ENDHANDLER: a piece of syntax: it leaves brackets open
NS_VALRETURN: a piece of syntax, no expression: expected expression
NS_VALUERETURN: a piece of syntax, no expression: expected expression
NS_VOIDRETURN: neither a constant nor a type: expected expression
NSAssert: it takes any number of arguments
NSCAssert: it takes any number of arguments, and a value of type NSAssertionHandler
NSAssert5: it uses _cmd, which is not declared
NSAssert4: it uses _cmd, which is not declared
NSAssert3: it uses _cmd, which is not declared
NSAssert2: it uses _cmd, which is not declared
NSAssert1: it uses _cmd, which is not declared
NSParameterAssert: it uses _cmd, which is not declared
NSCAssert5: a value of type NSAssertionHandler
NSCAssert4: a value of type NSAssertionHandler
NSCAssert3: a value of type NSAssertionHandler
NSCAssert2: a value of type NSAssertionHandler
NSCAssert1: a value of type NSAssertionHandler
NSCParameterAssert: a value of type NSAssertionHandler
NSDecimalMaxSize: nothing declares mp_limb_t
GS_INITIALIZED_LOCK: a value of type id
NS_INVOCATION: it takes any number of arguments
NS_MESSAGE: it takes any number of arguments
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    classes=_classes,
    protocols=_protocols,
    types=_types,
    functions=_functions,
    globals=_globals,
    aliases=_aliases,
    macros=_macros,
    typed=_typed,
    constants=_constants,
    availability=_availability,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    library=('libgnustep-base.so.1.28',),
)
