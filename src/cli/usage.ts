import { KINDS } from './facts';

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
      --as     这份文件叫什么名字 / what the one document is called; standard input needs it

  check FILE.json…
      核对预算数据 / validate budget JSON against its schema and checks

  trace FILE.pdf --out FOLDER
      写出读 PDF 的每一步：JSON，和每页一张图 / write each step of reading a PDF as JSON, and a picture of each page

  FILE -       从标准输入读 / standard input
  --           其后都是文件名 / what follows are names of files
  --help, --version
`;
