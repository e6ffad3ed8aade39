import type { Language } from '../language.ts';

export const ms: Language = {
  code: 'ms',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} {n}',
  formed: '{t} {f}',
  percent: '{d}%',
  money: 'RM{d} juta',
  decimalMark: '.',
  groupMark: ',',
  heads:
    'risiko, pasaran, kadar, dana, akaun, kontrak, opsyen, indeks, nisbah, premium, dasar, portfolio, model, pelan, strategi, analisis, perjanjian, cukai, pinjaman, bon, hasil, kos, margin, harga, nilai, baki, laporan, penyata, pesanan, tempoh, kitaran, keluk, sebaran, kesan, teori, peraturan, had, keperluan, yuran, bayaran, pindahan, swap, amanah, rizab, belanjawan, audit, lejar, ramalan',
  qualifiers:
    'kredit, faedah, mata wang, ekuiti, hutang, tunai, modal, pendapatan, pertumbuhan, dividen, inflasi, kecairan, insurans, pencen, gadai janji, komoditi, tenaga, perdagangan, eksport, import, pelaburan, simpanan, aset, inventori, jualan, keuntungan, pelanggan, pembekal, pekerja, pengurusan, korporat, bank, kerajaan, isi rumah, pengguna, runcit, borong, buruh, gaji, hartanah, tanah, sewa, pajakan, niaga hadapan, saham, penggabungan, pengambilalihan, mungkir, muflis, pematuhan, pendedahan, susut nilai, pelunasan, percukaian, perbendaharaan, tukaran, penyelesaian, penjelasan, cagaran, jaminan, turun naik, momentum, penyelidikan, teknologi',
  forms:
    'di pasaran baru muncul, dalam jangka panjang, sesaham, sebelum cukai, selepas cukai, semasa krisis, merentas sempadan, di firma kecil, di syarikat besar, dalam pertanian, dalam industri, dalam penjagaan kesihatan, dalam sektor awam, di kawasan euro, di Amerika Syarikat, di luar negara',
  words:
    'permintaan, penawaran, perolehan, pendapatan, perbelanjaan, kos tetap, produktiviti, persaingan, bahagian pasaran, reputasi, jenama, kepercayaan, kualiti, penghantaran, logistik, pergudangan, pengeluaran, kapasiti, kakitangan, latihan, waktu bekerja, jaminan kerja, kepimpinan, lembaga pengarah, pemegang saham, pemiutang, penghutang, pemberi pinjaman, peminjam, pelabur, penyimpan, peniaga, broker, pengawal selia, juruaudit, akauntan, peguam, pejabat cukai, bank pusat, dasar monetari, dasar fiskal, pertumbuhan ekonomi, pengangguran, kuasa beli, keyakinan pengguna, hutang isi rumah, perbelanjaan awam, kadar pertukaran, bahan mentah, harga minyak, pengangkutan, pembungkusan, pemasaran, pengiklanan, jualan, diskaun, penetapan harga, kesetiaan pelanggan, aduan, perkhidmatan, inovasi, paten, lesen, perisian, data, automasi, keselamatan, penipuan, litigasi, liabiliti, penyeliaan, ketelusan, simpan kira, aliran tunai, ekuiti, leveraj, kesolvenan, kematangan, bayaran balik, perbelanjaan faedah, pembiayaan semula, penilaian, nilai pasaran, nilai buku, muhibah, ketidakpastian, kepelbagaian, lindung nilai, spekulasi, masa',
  definitions: [
    '{t} ialah istilah bagi cara firma menimbang {w} dengan {w} dalam tempoh tertentu.',
    '{t} menerangkan hubungan antara {w}, {w} dan {w} dalam sebuah syarikat atau pasaran.',
    'Dalam kewangan, {t} bermaksud ukuran yang membandingkan {w} dengan {w}.',
  ],
  linked: [
    'Idea ini berkait rapat dengan {l}, yang dibaca oleh ramai penganalisis bersama {w}.',
    'Tidak seperti {l}, ia mengambil kira {w} dan {w}.',
    'Sesiapa yang mengenali {l} akan melihat logik yang sama: mula-mula {w}, kemudian {w}.',
    'Pada {y}, {c} menerbitkan angka tentang {l} yang meletakkan {w} pada {p}.',
    'Penyelia kerap meminta {l} juga, bersama {w}.',
    'Kesilapan paling biasa ialah mengelirukannya dengan {l}, walaupun {w} tidak banyak kaitannya.',
  ],
  body: [
    'Dalam amalan, tiga perkara paling penting: {w}, {w} dan {w}.',
    'Antara {y} dan {y}, bahagian itu naik daripada {p} kepada {p}.',
    '{c}, sebuah firma dengan {n} pekerja, melaporkan {w} dan {w} setiap suku tahun.',
    'Sesiapa yang melabur {m} pada permulaan akan mempunyai {m} selepas sepuluh tahun, sebelum {w}.',
    'Apabila {w} menjadi lemah, {w} biasanya menyusul selepas beberapa bulan.',
    'Pengkritik membantah bahawa {w} sukar diukur dan {w} sering ditinggalkan.',
    'Terdapat dua sebab utama, iaitu {w} dan {w}.',
    'Angka itu juga bergantung pada {w}, pada {w} dan, kurang jelas, pada {w}.',
    'Menurut tinjauan oleh {c}, {p} daripada firma tidak melihat perubahan dalam {w}.',
    'Sebagai contoh, {c} memperuntukkan {m} untuk {w} pada {y}.',
    'Firma besar mengurus {x} secara berasingan; firma kecil menambahnya kepada {w}.',
    'Yang penting akhirnya ialah {w}, bukan {w}.',
  ],
  quotes: ['Sebagai panduan, mula-mula {w}, kemudian {w}.', '{w} kekal sebagai angka terpenting, terutama dalam jangka pendek.'],
  items: ['{w} dan {w} ditimbang bersama.', 'Hasilnya bergantung pada {w}.', '{x} tidak sama dengan {t}.', 'Sejak {y}, {p} pergi kepada {w}.'],
  headings: ['Apakah {t}?', 'Bagaimana {t} berfungsi', 'Contoh {t}', 'Kelebihan dan kekurangan', '{t} berbanding {x}', 'Kritikan', 'Sejarah ringkas', 'Sorotan'],
  columns: ['Ciri', 'Kelebihan', 'Kekurangan'],
};
