import { signed } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the ranking says beside what it said before. */

export const text = inBoth(
  {
    change: 'Perubahan',
    moved: 'Predikat dibanding tahun lalu',
    moves: { rose: 'Naik', same: 'Tetap', fell: 'Turun' },
    near: 'Kurang dari 0,05 ke predikat berikutnya',
    signed: (value: string): string => signed('id', value),
    views: 'Tampilan siap pakai',
    view: {
      cities: 'Kota di Jawa Timur',
      fell: 'Turun predikat',
      rose: 'Naik predikat',
      near: 'Nyaris naik predikat',
      ministries: 'Kementerian',
      provinces: 'Pemerintah provinsi',
    },
    saved: 'Tampilan Anda',
    save: 'Simpan tampilan ini',
    name: 'Nama tampilan',
    forget: (name: string): string => `Hapus tampilan ${name}`,
    kept: 'Disimpan di peramban ini saja.',
  },
  {
    change: 'The change',
    moved: 'Grade against the year before',
    moves: { rose: 'Rose', same: 'Stayed', fell: 'Fell' },
    near: 'Within 0.05 of the next grade',
    signed: (value) => signed('en', value),
    views: 'Ready-made views',
    view: {
      cities: 'Cities of Jawa Timur',
      fell: 'Fell a grade',
      rose: 'Rose a grade',
      near: 'Almost a grade higher',
      ministries: 'Ministries',
      provinces: 'Governments of provinces',
    },
    saved: 'Your views',
    save: 'Keep this view',
    name: 'Name of the view',
    forget: (name) => `Forget the view ${name}`,
    kept: 'Kept in this browser alone.',
  },
)
