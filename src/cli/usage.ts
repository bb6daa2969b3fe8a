import { KINDS } from './facts/facts';

/** What `--help` prints. */
export const USAGE = `明账 mingzhang

  facts FILE [--kind KIND] [--out FILE.csv]
      把一份公开文件里的数打印成 CSV / print what a document holds as CSV
      --kind   ${KINDS.join(' | ')}
      --out    写成文件，带 BOM，表格软件直接打开 / write a file that spreadsheets open, with a BOM

  ingest FILE|FOLDER… [--out static/data] [--strict] [--only] [--as NAME]
      读公开文件，写出预算数据 / read documents, write budget JSON
      --out    写到哪里 / where to
      --strict 文件自相矛盾时以 1 退出 / exit 1 if a source contradicts itself
      --only   这些以外的都不再公开 / these documents and no others: what was read earlier is taken away
      --list FILE|-  要读的文件，一行一个 / the documents to read, one a line
      --shard i/n    只读第 i 份，从 0 数起，共 n 份 / read one of n parts, counted from 0
      --jobs N       同时读几份，默认用满处理器 / how many at a time; all processors if not told
      --parquet DIR  另写 Parquet：facts、checks、changes、targets / Parquet for engines beside it
      --as     这份文件叫什么名字 / what the one document is called; standard input needs it

  compact DIR --out DIR2
      把各份 Parquet 合在一起，按单位和年度排好 / join the parts of --parquet, sorted by body and year

  release [--data static/data] [--out releases] [--date YYYY-MM-DD] [--key KEY.pem] [--site URL] [--license URL]
      写一版可以引用、以后不变的数据 / write a dated release that never changes, to be cited
      --key    用私钥签名 / sign its manifest

  check FILE.json…
      核对预算数据 / validate budget JSON against its schema and checks

  trace FILE --out FOLDER
      写出读文件的每一步：JSON；PDF 每页一张图 / write each stage of reading a document as JSON, and a picture of each page of a PDF

  FILE -       从标准输入读 / standard input
  --           其后都是文件名 / what follows are names of files
  --help, --version
`;
