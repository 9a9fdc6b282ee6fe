import { count, plural } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the page about Matang says. */

export const text = inBoth(
  {
    title: 'Tentang Matang',
    lead: 'Matang menunjukkan bagaimana setiap angka evaluasi SPBE terbentuk, dari aturan yang dapat dibaca siapa pun.',
    what: 'Apa ini',
    whatText: [
      'Setiap tahun sekitar 620 instansi dinilai kematangan pemerintahan digitalnya. Yang terbit biasanya hanya indeks dan beberapa angka di bawahnya.',
      'Matang mengumpulkan angka yang terbit, menghitung ulang yang dapat dihitung, dan menyimpan keduanya berdampingan. Angka terbit tidak pernah ditimpa.',
      'Namanya dari tingkat kematangan: matang.',
    ],
    method: 'Bagaimana nilai dihitung',
    methodText: [
      'Setiap indikator mendapat tingkat menurut kriterianya. Sebuah tingkat dicapai bila kriterianya dan semua kriteria di bawahnya terpenuhi.',
      'Tingkat dikalikan bobot. Hasilnya poin.',
      'Poin dijumlahkan ke atas: indikator ke aspek, aspek ke domain, domain ke indeks. Nilai adalah poin dibagi bobot.',
      'Tidak ada nilai yang dihitung di peramban Anda. Semua angka datang dari satu mesin aturan, yang versinya tertulis di kaki setiap halaman.',
    ],
    formula: 'Rumus',
    example: 'Lihat hitungan yang lengkap: indeks Kota Denpasar 2021',
    rules: 'Semua aturan, bobot, dan kriteria',
    components: 'Semua komponen',
    rounding: 'Pembulatan',
    roundingText: [
      'Selama dihitung, angka disimpan persis: poin dan bobot sebagai bilangan bulat.',
      'Pembulatan terjadi sekali, di akhir, ke dua desimal. Setengah dibulatkan ke atas.',
      'Nilai tengah dan kuartil dihitung dari angka yang terbit; bila tidak ada, dari angka hitungan.',
      'Predikat tidak dibaca dengan cara yang sama setiap tahun:',
    ],
    limits: 'Yang tidak diketahui',
    limitsText: [
      'Tingkat setiap indikator hampir tidak pernah diterbitkan. Tanpa tingkat, sebuah angka tidak dapat dihitung ulang atau dijelaskan.',
      'Yang tidak diketahui tampil berarsir dan disebut “belum diketahui”. Tidak pernah dihitung nol.',
      'Perubahan lintas edisi aturan tidak dibandingkan langsung; grafik memutus garisnya.',
      'Kriteria ditulis ulang dengan kata-kata kami, dengan rujukan. Nama bahasa Inggris adalah terjemahan kami.',
      'Instrumen bertanda “Ilustratif” sebagian adalah usulan proyek ini, bukan penilaian resmi.',
    ],
    coverage: 'Cakupan menurut tahun',
    official: 'Hasil resmi',
    parts: 'dengan angka domain atau aspek',
    levels: 'dengan tingkat indikator',
    discrepancies: 'Angka yang berbeda',
    discrepanciesText: (found: number): string =>
      found === 0
        ? 'Saat ini semua angka terbit yang dapat dihitung ulang cocok dengan hitungan.'
        : `${count('id', found)} angka terbit tidak cocok dengan hitungan dari tingkat yang terbit bersamanya. Keduanya kami tampilkan; kami tidak tahu mana yang keliru.`,
    computed: 'Dihitung',
    printed: 'Tercetak',
    source: 'Sumber dan catatan',
    exactly: (exact: string): string => `persisnya ${exact}`,
    component: 'Komponen',
    independence: 'Kemandirian',
    independenceText: [
      'Matang adalah proyek independen. Bukan situs resmi KemenPANRB, dan tidak berbicara atas namanya.',
      'Yang berlaku resmi adalah keputusan dan laporan kementerian. Bila keduanya berbeda, ikutilah kementerian dan beri tahu kami.',
      'Situs ini tidak memasang pelacak, iklan, atau permintaan ke situs lain. Satu kuki menyimpan pilihan terang atau gelap.',
    ],
    licence: 'Lisensi dan kontak',
    licenceText: (code: string): string =>
      `Perangkat lunaknya bebas (${code}). Datanya CC BY 4.0. Nama, kode, dan penduduk daerah berasal dari cahyadsn/wilayah (MIT).`,
    data: 'Unduh datanya',
    contactText:
      'Menemukan kesalahan? README pada repositori kode menyebut cara melapor. Sertakan alamat halaman dan sumber angka yang benar.',
    accessibility: 'Aksesibilitas',
    accessibilityText: [
      'Sasaran kami WCAG 2.2 tingkat AA. Setiap halaman diuji otomatis pada layar 360 dan 1280 piksel, terang dan gelap.',
      'Semua dapat dibaca dan disaring tanpa JavaScript, dan dipakai dengan papan ketik saja.',
      'Setiap grafik punya tabel dengan angka yang sama. Warna tidak pernah menjadi satu-satunya tanda.',
      'Bengkel kueri adalah penyunting untuk analis dan perlu JavaScript; pertanyaan yang sudah tertulis dapat dibaca tanpanya. Rujukan skema dan sebagian kutipan sumber berbahasa Inggris.',
    ],
  },
  {
    title: 'About Matang',
    lead: 'Matang shows how every figure of the SPBE evaluation comes about, from rules that anyone can read.',
    what: 'What this is',
    whatText: [
      'Each year some 620 government bodies are scored on the maturity of their digital government. Usually the index and a few figures beneath it are all that is published.',
      'Matang collects the published figures, recomputes those that can be, and keeps both side by side. A published figure is never overwritten.',
      'Its name means ripe, from tingkat kematangan: level of maturity.',
    ],
    method: 'How a score is made',
    methodText: [
      'Each indicator is given a level by its criteria. A level is reached when its criteria, and all those below it, are met.',
      'The level times the weight makes points.',
      'Points are added upwards: indicators into aspects, aspects into domains, domains into the index. A score is points over weight.',
      'Nothing is computed in your browser. All figures come from one engine of rules, whose version stands at the foot of every page.',
    ],
    formula: 'Formula',
    example: 'See a whole sum: the index of Kota Denpasar 2021',
    rules: 'All rules, weights and criteria',
    components: 'All components',
    rounding: 'Rounding',
    roundingText: [
      'While they are computed, figures are kept exactly: points and weights as whole numbers.',
      'They are rounded once, at the end, to two decimals. A half is rounded up.',
      'Medians and quartiles are of the published figures; where there is none, of the computed.',
      'Grades were not read off in the same way each year:',
    ],
    limits: 'What is not known',
    limitsText: [
      'The level of each indicator is hardly ever published. Without levels a figure can be neither recomputed nor explained.',
      'What is not known is hatched and called “not known”. It is never counted as zero.',
      'Changes across editions of the rules are not compared directly; charts break the line there.',
      'Criteria are restated in our words, with references. English names are our translations.',
      'Instruments marked “Illustrative” are in part this project’s proposal, and no official assessment.',
    ],
    coverage: 'Coverage by year',
    official: 'Official results',
    parts: 'with figures of domains or aspects',
    levels: 'with levels of indicators',
    discrepancies: 'Figures that differ',
    discrepanciesText: (found) =>
      found === 0
        ? 'At present every published figure that can be recomputed agrees with the computed one.'
        : `${count('en', found)} published ${plural('en', found, { one: 'figure does', other: 'figures do' })} not agree with what the levels published beside them come to. We show both; we do not know which is wrong.`,
    computed: 'Computed',
    printed: 'Printed',
    source: 'Source and note',
    exactly: (exact) => `exactly ${exact}`,
    component: 'Component',
    independence: 'Independence',
    independenceText: [
      'Matang is an independent project. It is not an official site of the ministry (KemenPANRB), and does not speak for it.',
      'What is officially valid are the decisions and reports of the ministry. Where the two differ, follow the ministry, and tell us.',
      'This site has no trackers, no advertisements and no requests to other sites. One cookie keeps your choice of light or dark.',
    ],
    licence: 'Licence and contact',
    licenceText: (code) =>
      `The software is free (${code}). The data are CC BY 4.0. Names, codes and population of regions are from cahyadsn/wilayah (MIT).`,
    data: 'Download the data',
    contactText:
      'Found a mistake? The README of the code repository says how to report it. Give the address of the page and the source of the right figure.',
    accessibility: 'Accessibility',
    accessibilityText: [
      'We aim at WCAG 2.2, level AA. Every page is tested automatically at 360 and 1280 pixels, light and dark.',
      'Everything can be read and filtered without JavaScript, and used with the keyboard alone.',
      'Every chart has a table with the same figures. Colour is never the only sign.',
      'The query workbench is an editor for analysts and needs JavaScript; the questions already written can be read without it. The schema reference and some quotations of sources are in English only.',
    ],
  },
)
