import type { MendWords } from '../../words/read/mendWords';

export const mendWords: MendWords = {
  title: '读错了，指出来',
  second: 'Put a reading right',
  lede: '只能说哪一张表、哪一栏、哪两行读错了，改不了印着的数。靠更正的数一律标“推断”，点开能看到是哪一条。',
  noCells: '这份文件没有格子，只有文字，不能在这里更正。',
  noBytes: '这一本是存下来的，原来的文件不在手边。要更正，请把原来的文件再选一次；已有的更正会自己带上。',
  ours: '已经更正的',
  save: '存成文件',
  send: '放在原来的文件旁边，命令行也照它读；也可以发给公开这份文件的单位。',
  takeBack: '撤掉',
  table: (title) => `“${title}”是哪一张表`,
  column: (header) => `“${header}”这一栏是什么`,
  rows: '哪两行其实是一行',
  noRows: '没有',
  none: '都不是，照原样留着',
  noRole: '都不是',
  read: '照这样重读',
  said: {
    table: (title, role) => `“${title}”是${role}`,
    column: (header, name) => `“${header}”这一栏：${name}`,
    rows: (first, second) => `“${first}”和“${second}”是一行`,
  },
};
