/** The surnames that nearly everybody has, as data: how a name is told from another word of two or three characters. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边肖闫付褚卞邬贝元乌巴和寇桑苟粟原晏栾仇楚商佟';

/** Surnames of two characters. */
export const LONG_SURNAMES = '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|夏侯|端木|独孤|南宫|长孙|宇文';
