import { count, plural } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the page about the open data says. */

export const text = inBoth(
  {
    lead: 'Semua yang tampil di situs ini, sebagai berkas: instansi, hasil, nilai, tingkat, bobot, dan artinya.',
    version: 'Versi',
    asOf: 'Isi',
    span: (from: number, upTo: number, results: number): string => `${from}–${upTo}, ${count('id', results)} hasil resmi`,
    licence: 'Lisensi',
    licenceText: 'Boleh dipakai untuk apa pun, asal menyebut sumbernya.',
    licenceFile: 'Teks lisensi',
    datasets: 'Kumpulan data',
    datasetsHint:
      'Satu tabel per berkas, huruf UTF-8, desimal dengan titik. Sel kosong berarti tidak diketahui, bukan nol. CSV dan XLSX untuk lembar kerja; JSONL dan Parquet untuk program.',
    dataset: 'Tabel',
    rows: 'Baris',
    files: 'Berkas',
    codebook: 'Arti tiap kolom',
    codebookHint: 'Buku kode ini juga sebuah tabel: codebook.',
    columnsOf: (name: string, columns: number): string => `${name}: ${count('id', columns)} kolom`,
    column: 'Kolom',
    type: 'Jenis',
    meaning: 'Arti',
    types: { text: 'teks', decimal: 'desimal', integer: 'bilangan bulat', boolean: 'benar/salah', other: 'lainnya' },
    keep: 'Alamat yang tetap',
    keepText:
      'Alamat di atas memberi versi terbaru. Alamat dengan nomor versi tidak berubah selama versi itu disimpan; lima versi terakhir disimpan.',
    check: 'Periksa berkasnya',
    checkText: 'Setiap berkas punya jumlah uji SHA-256. Perintah ini memeriksa semua yang sudah diunduh:',
    sums: 'Semua jumlah uji',
    file: 'Berkas',
    size: 'Ukuran',
    recompute: 'Hitung ulang sendiri',
    recomputeText:
      'recompute.mjs menghitung ulang setiap angka dari tingkat dan bobot, hanya dari berkas yang diunduh, tanpa kode situs ini. Node.js saja yang diperlukan.',
    cite: 'Cara mengutip',
    citation: (title: string, version: string, address: string, day: string): string =>
      `Matang. ${title}, versi ${version}. ${address} (diunduh ${day}). CC BY 4.0.`,
    copy: 'Salin kutipan',
    copied: 'Tersalin.',
    attribution: 'Bila ruangnya sempit',
    part: 'Sebagian saja',
    partText:
      'Setiap daftar di situs ini punya tautan “Unduh … baris” di kaki halamannya: saring dahulu, lalu ambil barisnya. Kueri GraphQL apa pun yang memuat daftar juga menjadi berkas:',
    ranking: 'Saring peringkat, lalu unduh',
    questions: 'Pertanyaan yang sudah tertulis',
    workbench: 'Tulis kueri sendiri',
    manifest: 'Manifes mesin',
  },
  {
    lead: 'Everything that this site shows, as files: agencies, results, scores, levels, weights, and what they mean.',
    version: 'Version',
    asOf: 'Holds',
    span: (from, upTo, results) =>
      `${from}–${upTo}, ${count('en', results)} official ${plural('en', results, { one: 'result', other: 'results' })}`,
    licence: 'Licence',
    licenceText: 'Use it for anything, as long as you name the source.',
    licenceFile: 'Text of the licence',
    datasets: 'Datasets',
    datasetsHint:
      'One table a file, in UTF-8, decimals with a point. An empty cell is not known, and not zero. CSV and XLSX are for spreadsheets, JSONL and Parquet for programs.',
    dataset: 'Table',
    rows: 'Rows',
    files: 'Files',
    codebook: 'What each column means',
    codebookHint: 'This codebook is a table too: codebook.',
    columnsOf: (name, columns) => `${name}: ${count('en', columns)} ${plural('en', columns, { one: 'column', other: 'columns' })}`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    types: { text: 'text', decimal: 'decimal number', integer: 'whole number', boolean: 'true/false', other: 'other' },
    keep: 'Addresses that stay',
    keepText:
      'The addresses above give the newest version. An address with a version does not change as long as that version is kept; the last five are.',
    check: 'Check the files',
    checkText: 'Each file has a SHA-256 checksum. This checks all that you have downloaded:',
    sums: 'All checksums',
    file: 'File',
    size: 'Size',
    recompute: 'Recompute it yourself',
    recomputeText:
      'recompute.mjs computes every figure again from levels and weights: from the downloaded files alone, without any code of this site. It needs nothing but Node.js.',
    cite: 'How to cite',
    citation: (title, version, address, day) => `Matang. ${title}, version ${version}. ${address} (retrieved ${day}). CC BY 4.0.`,
    copy: 'Copy the citation',
    copied: 'Copied.',
    attribution: 'Where there is little room',
    part: 'A part of it',
    partText:
      'Every list on this site has a “Download … rows” link at the foot of its page: filter first, then take the rows. Any GraphQL query that holds a list is a file too:',
    ranking: 'Filter the ranking, then download',
    questions: 'Questions already written',
    workbench: 'Write a query of your own',
    manifest: 'Manifest for machines',
  },
)
