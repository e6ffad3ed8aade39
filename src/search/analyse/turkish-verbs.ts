/** Roots of common verbs; those in -la, -laş, -lan are open and known by that ending. Written for this project. */
export const turkishVerbs: ReadonlySet<string> = new Set(`
ak aktar al alış alıştır ana anla anlat ara art arttır artır as at ata atla ayrıl ayır azal azalt aç açıkla ağla aş bak barın bas basla bat bağla
bağlan başar başla başlat başvur bekle belir belirle belirt benimse benze besle bil bilin bin birik biriktir birleş birleştir bit bitir biç boz bozul
bul bulaş bulun bulundur böl büyü büyüt bık bırak canlan dal danış dayan dayat dağıl dağıt de dene denetle denk der devret değer değiş değiştir dik
dile dinle dinlen dire diz dokun dol dolan dolaş doldur don doğ doğrul doğur dur durdur duy dön dönüş dönüştür dür düzel düzelt düzenle düş düşün
düşür ed edin ekle eksil el elde er erit eriş ertele et etkile ezil faydalan fırlat gel geliş geliştir genişle genişlet ger gerektir gerçekleş
gerçekleştir getir gez gider gir giriş git giy gizle gör görün görüş göster göz güdül gülü güncelle güven güçlen güçlendir harca hatırla hazırla
hazırlan hesapla hisset hızlan hızlandır ilerle ilet ilgilen imzala in inan incele indir iste it izle işle işlet kabar kabul kal kaldır kalk kalkın
kan kanıtla kap kapa kapan kapat kapla kapsa karış karıştır karşıla karşılaş karşılaştır kas kat katıl kavra kay kaybet kaybol kayna kaz kazan
kazandır kaç kaçın kes kesil kesiş kork koru korun kov koy koş koştur kredilendir kullan kullandır kur kurtar kurtul kutla küçül küçült kır kısıtla
kıy kıyasla nitelendir oku okut ol oluş oluştur onar onayla otur oy oyna paylaş pazarla pişir planla rastla sakla salla san sap sapta sar sars sat
satın savun say saydır sayıl sağla sağlan sergile sev seç seçil sil sok sonlan sonlandır sonuçlan sor soruştur sun sunul sön söyle söz sür sürdür süre
süz sık sıkış sınırla sırala sıralan tak tamamla tanı tanımla tanıt tanış tara tart tartış tasarla taşı taşın tekrarla temizle tet topla toplan tut
tutul tutun tüken tüket ulaş ulaştır un unut uy uyar uyarla uygula uyu uza uzan uzat uzlaş uzmanlaş uç varsay ver vergilendir vur yaklaş yaklaştır yan
yap yaptır yapıl yapılandır yara yararlan yarat yarış yasakla yaslan yat yatır yayıl yayımla yayınla yaz yazıl yaşa ye yen yenile yenilen yerleş
yerleştir yet yetiş yetiştir yit yitir yor yorumla yönel yönelt yönet yönlendir yükle yüksel yükselt yürü yürüt yüz yık yığ zorla zorlan çak çal çalış
çalıştır çarp çat çağır çek çekil çevir çiz çoğal çoğalt çök çöz çözül çık çıkar öde öldür ölç öne öner ör ört örtüş özelleş özelleştir özetle öğren
öğret üre üret üstlen üz
`.trim().split(/\s+/));
