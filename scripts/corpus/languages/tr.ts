import type { Language } from '../language.ts';

export const tr: Language = {
  code: 'tr',
  names: 'latin',
  term: '{q} {h}',
  named: '{n} {h}',
  formed: '{f} {t}',
  percent: '%{d}',
  money: '{d} milyon dolar',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'riski, piyasası, oranı, fonu, hesabı, sözleşmesi, opsiyonu, endeksi, rasyosu, primi, politikası, portföyü, modeli, planı, stratejisi, analizi, anlaşması, vergisi, kredisi, tahvili, getirisi, maliyeti, marjı, fiyatı, değeri, bakiyesi, raporu, tablosu, emri, dönemi, döngüsü, eğrisi, farkı, etkisi, teorisi, kuralı, sınırı, gereği, ücreti, ödemesi, transferi, takası, vakfı, rezervi, bütçesi, denetimi, defteri, tahmini',
  qualifiers:
    'kredi, faiz, döviz, özkaynak, borç, nakit, sermaye, gelir, büyüme, temettü, enflasyon, likidite, sigorta, emeklilik, konut, emtia, enerji, ticaret, ihracat, ithalat, yatırım, tasarruf, varlık, stok, hasılat, kâr, müşteri, tedarikçi, çalışan, yönetim, şirket, banka, devlet, hane, tüketici, perakende, toptan, işgücü, maaş, gayrimenkul, arazi, kira, leasing, vadeli işlem, hisse, birleşme, devralma, temerrüt, iflas, uyum, açıklama, aşınma, itfa, vergi, hazine, borsa, mutabakat, takas, teminat, garanti, oynaklık, momentum, araştırma, teknoloji',
  forms:
    'gelişen piyasalarda, uzun vadede, hisse başına, vergi öncesi, vergi sonrası, kriz döneminde, sınır ötesi, küçük firmalarda, büyük şirketlerde, tarımda, sanayide, sağlıkta, kamuda, avro bölgesinde, Amerika’da, yurt dışında',
  words:
    'talep, arz, ciro, kazanç, giderler, sabit giderler, verimlilik, rekabet, pazar payı, itibar, marka, güven, kalite, teslimat, lojistik, depolama, üretim, kapasite, personel, eğitim, çalışma süresi, iş güvencesi, liderlik, yönetim kurulu, hissedarlar, alacaklılar, borçlular, borç verenler, borç alanlar, yatırımcılar, tasarruf sahipleri, tüccarlar, aracılar, düzenleyiciler, denetçiler, muhasebeciler, avukatlar, vergi dairesi, merkez bankası, para politikası, maliye politikası, ekonomik büyüme, işsizlik, satın alma gücü, tüketici güveni, borçluluk, kamu harcamaları, döviz kurları, hammaddeler, petrol fiyatları, ulaşım, ambalaj, pazarlama, reklam, satışlar, indirimler, fiyatlandırma, müşteri sadakati, şikâyetler, hizmet, yenilik, patentler, lisanslar, yazılım, veri, otomasyon, güvenlik, dolandırıcılık, davalar, sorumluluk, gözetim, şeffaflık, defter tutma, nakit akışı, özkaynak, kaldıraç, ödeme gücü, vade, geri ödeme, faiz gideri, yeniden finansman, değerleme, piyasa değeri, defter değeri, şerefiye, belirsizlik, çeşitlendirme, korunma, spekülasyon, zamanlama',
  definitions: [
    '{t}, şirketlerin belirli bir dönemde {w} ile {w} arasında nasıl denge kurduğunu anlatan terimdir.',
    '{t}, bir şirkette ya da piyasada {w}, {w} ve {w} arasındaki ilişkiyi tanımlar.',
    'Finansta {t}, {w} ile {w} arasında karşılaştırma yapmayı sağlayan bir ölçüdür.',
  ],
  linked: [
    'Kavram {l} ile yakından ilgilidir; birçok analist buna {w} da ekler.',
    '{l} konusundan farklı olarak burada {w} ve {w} da önemlidir.',
    '{l} nedir bilenler burada aynı mantığı görür: önce {w}, sonra {w}.',
    '{y} yılında {c}, {l} için rakamlar yayımladı; {w} {p} düzeyindeydi.',
    'Denetim kurumları çoğu zaman {l} ve {w} bilgisini de ister.',
    'En sık yapılan hata onu {l} ile karıştırmaktır, oysa {w} bununla pek ilgili değildir.',
  ],
  body: [
    'Uygulamada en çok üç şey önemlidir: {w}, {w} ve {w}.',
    '{y} ile {y} arasında pay {p} iken {p} oldu.',
    '{n} çalışanı olan {c} her çeyrekte {w} ve {w} için rapor verir.',
    'Başta {m} koyan biri on yıl sonra {m} elde ederdi; {w} hariç.',
    'Önce {w} zayıflar, birkaç ay sonra genellikle {w} onu izler.',
    'Eleştirenlere göre {w} zor ölçülür ve {w} çoğu zaman unutulur.',
    'Bunun iki temel nedeni vardır: {w} ve {w}.',
    'Rakamı ayrıca {w}, {w} ve daha az görünür biçimde {w} etkiler.',
    '{c} tarafından yapılan ankete göre firmaların {p} kadarı değişim görmedi: {w} aynı kaldı.',
    'Örneğin {c}, {y} yılında {w} için {m} ayırdı.',
    'Büyük firmalar {x} konusunu ayrı ele alır; küçüklerde bu {w} içindedir.',
    'Sonunda önemli olan {w}, {w} değil.',
  ],
  quotes: ['Genel kural: önce {w}, sonra {w}.', '{w} özellikle kısa vadede en önemli rakam olmayı sürdürür.'],
  items: ['{w} ile {w} birlikte tartılır.', 'Sonucu {w} belirler.', '{x} ile {t} aynı şey değildir.', '{y} yılından beri {w}: {p}.'],
  headings: ['{t} nedir?', '{t} nasıl işler', '{t} örneği', 'Artıları ve eksileri', '{t} ve {x}', 'Eleştiriler', 'Kısa tarihçe', 'Öne çıkanlar'],
  columns: ['Özellik', 'Artı', 'Eksi'],
};
