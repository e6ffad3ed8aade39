/** Roots of common verbs; those in -la, -laş, -lan are open and known by that ending. Written for this project. */
export const turkishVerbs: ReadonlySet<string> = new Set(`
acı acık ak aksa aktar al alda aldat aldır alış alıştır ana anla anlat anlaş anımsa ara aran art arttır artır as at ata atan atla avla ayarla ayrıl
ayır azal azalt aç açıkla ağla aş bak bakıl barın barındır bas basla bat bayıl bağla bağlan bağışla başar başla başlat başvur bekle bekletil belgele
belir belirle belirt benimse benze besle betimle bil bildir bilin bin birik biriktir birleş birleştir bit bitir biç boya boz bozul boşal boşalt
boşan bul bulaş bulun bulundur burk böbürlen böl bürün büyü büyüt büz bık bırak bırakıl canlan caydır cezalandır coş dal dalgalan danış danıştır
dara darıl davran dayan dayanış dayat dağıl dağıt de defnet dene denetle denk denkleştir der destekle devret devşir değer değerlen değerlendir değiş
değiştir deş didin dik dikil dile dilen dinle dinlen dinlet dire diren diz dişle dokun dokut dol dolan dolaş doldur don donat dondur doy doyur doğ
doğra doğrul doğrula doğur dur duraksa durdur duy duyur duyurul dön döndür dönüş dönüştür döşe dür dürt düzel düzelt düzenle düğümle düş düşün düşür
ed edin edindir ekle eksil el elde elen endişelen engelle er eri erit eriş ertele esinlen esir esne et etkile etkilen evlen ez ezberle ezil eğ eğil
eğit eğlen eğlendir eşle eşleştir farket faydalan fiyatlandır fırlat fışkır gecik geciktir gel geliş geliştir genişle genişlet ger gerektir
gerekçelendir gerile gerçekleş gerçekleştir getir gevşe gez gezdir geç geçin geçir geçiştir gider gir girdir giriş git giy giydir gizle gizlen göm
gömül gönder gör görün görüş göster götür göz gözet gözle gözlemle gözük güdül güdüle güt gül güldür gülü güncelle gürle güven güçlen güçlendir güçleş
hafifle haklan harca harcan hareketlen hastalan hatırla hatırlat havala hayıflan hazırla hazırlan haşla hedefle hesapla hesaplan heveslen hisset
hissettir hoşlan hızlan hızlandır ilerle ilet ilgilen ilgilendir ilişkilendir iliştir imren imzala in inan inandır incele indir indirge ispatla iste
it itele iyileş iyileştir izle içer işaretle işit işle işlet kabar kabul kademelen kal kaldır kaldırıl kalk kalkın kalıplaş kan kanalize kandır
kanıtla kap kapa kapan kapat kapla kapsa kapıl karala karış karıştır karşıla karşılaş karşılaştır kas kat katla katlan katıl kavra kavuş kavuştur
kay kaybet kaybol kaydet kaydol kaydır kaygılan kayna kayır kaz kazan kazandır kazıt kaç kaçın kaçır kemir kes kesil kesiş kestir kilitle kirala
kirlet kodla kokla kolaylaş kolaylaştır kon konumlandır konuş kop kopar kopyala kork koru korun kov kovala kovuştur koy koş koştur koşullandır
kredilen kredilendir kucakla kullan kullandır kur kurgula kurtar kurtul kurulan kutla kutsa kuşan kuşat kuşkulan kümele küs küçül küçült kına kınla
kıpırda kır kırıl kısal kısalt kısıtla kıy kıyasla kızar kışkırt listele mırıldan nitelendir numarala odaklan odaklaştır oku okut ol olgunlaş oluş
oluştur onar onayla onaylan otur oy oyala oylan oyna paketle parla parçala paylaş pazarla pazarlan pekiş pekiştir pişir planla planlan projelendir
püskürt rahatla rahatlat raporla rastla reddet sahiplen sakla saldır salla salın san sanayileş sap sapta saptır sar sarmala sars sarsıl sarıl sat
satın savaş savrul savun say saydır sayıl saçmala sağalt sağla sağlan selamla sergile seslen sev sez sezin seç seçil sil silkele sindir siparişle
sistemleş sok sokul soluk somutlaş sonlan sonlandır sonuçlan sor sorgula soruştur soyun soğu soğur soğut standartlaş sulan sun sunul sus sustur
suçla sömür sön söndür söyle söz sözleş süpür sür sürdür süre sürükle süsle süz sık sıkış sıkıştır sınırla sırala sıralan sırıt sıyır sızla sıçra
sığ sığın taahhüt tabanla tak takıl tamamla tamamlan tanı tanımla tanın tanıt tanış tapın tara tart tartıl tartış tasarla tasarlan tazele taşı taşın
taşındır tat tekrarla temellen temizle tet tetikle titre toparla toparlan topla toplan toplat toplulaştır tut tutul tutun tüken tüket türe türet tüt tık
tıka tıkla ulaş ulaştır um umursa un unut usan uslan utan uy uyan uyandır uyar uyarla uyarlan uydur uygula uyu uyut uyuş uza uzan uzat uzlaş
uzlaştır uzmanlaş uç uçur uğra uğrat uğraş varsay vazgeç ver vergilendir vur vurgula yadsı yak yakala yaklaş yaklaştır yakın yakınlaş yakış yalanla
yalvar yan yanaş yankılan yansı yansıt yanıl yanılt yanıtla yap yaptır yapıl yapılandır yapış yapıştır yara yararlan yarat yaratıl yargıla yarış
yarıştır yasakla yasala yasla yaslan yat yataklan yatır yay yaygınlaş yaygınlaştır yayıl yayımla yayımlan yayınla yayınlan yaz yazdır yazıl yazış
yaşa ye yen yenil yenile yenilen yerleş yerleştir yet yetin yetiş yetiştir yetkilendir yeğle yinele yit yitir yok yokla yoksullaş yolla yor yorul
yorumla yoğunlaş yoğunlaştır yudumla yum yumuşa yumuşat yut yuvarla yönel yönelt yöneltil yönet yönlendir yükle yüksel yükselt yürü yürüt yüz yüzleş
yık yıka yıkan yıldır yıpran yıprat yırt yığ zayıfla zayıflat zedele zenginleş zenginleştir zorla zorlan zıpla zıtlaş çak çal çalkala çalış çalıştır
çarp çarpıt çat çatla çatış çağır çek çekil çekin çevir çevrele çiz çiğne çoğal çoğalt çoğaltıl çök çöz çözül çürü çürüt çık çıkar çıkart öde öldür
ölç öne önemse öner önle önlen ör örgütle örgütlen örnekle ört örtün örtüş öv övün özelleş özelleştir özen özendir özetle özle özümse öğren öğret
üre üret ürk üstlen ütüle üz üşü ısmarla ısın ısır ısıt şaş şaşır şekillen şekillendir şenlen şiş
gerek acındır ağart aksat arıt aşındır ayrış ayrıştır bağdaş bağdaştır bağır barış barıştır beğen boğ boğuş buyur buruş bük bürü çağrış çağrıştır çakış
çarpış çekiş çeliş çıldır çökert damıt daralt değin devril dirilt dök dövüş emzir eskit eski esnet eyle fısılda göç göçür gülümse haykır iğren iliş incin incit kabart
kamaştır kapış karart kaşı kavur kaynat kaynaş kaynaştır kazı kıl kılın kımılda kırp kıstır kıvır kızart kızdır kıskan kok kopart korkut köpür körelt kurut oturt
oynat öğüt öksür öl öp öt öykün piş sağ sakın sarart sark sarkıt savur saç seril serp sevindir sıva sız sızdır silkin soldur soy sök sürt şımart şaşırt tep tırman tırmandır
tiksin tutuş tutuştur tükür ürküt ürper üşen üşüt var vardır yadırga yağ yağdır yatış yatıştır yelten yeşer yeşert yont yoğur yoğrul yutkun
addet affet akdet azmet bahset cezbet celbet defet emret farzet fethet feshet gasbet gaspet haczet hallet hamdet hapset hazmet hicvet hükmet kahret kastet katlet keşfet küfret
lütfet mahvet methet menet meylet nakşet naklet nakzet neşret raptet resmet sabret sarfet seyret şerhet şükret terket vadet vakfet zannet zaptet zikret zulmet
affol hallol kahrol mahvol feshol
eleştir öngör elver çırp anımsat imzalat onaylat tamamlat ödet buluş buluştur bölüş bölüştür söyleş tanıştır akla aklan oyla üfle alıkoy alıkon yoksay küçümse azımsa
esirge bitiş bitiştir görüştür başkaldır
`.trim().split(/\s+/));
