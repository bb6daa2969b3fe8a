/** A term in one language: its official name, and what it means in plain words. */
export interface Explained {
  name: string;
  text: string;
}

/** A term of the glossary in both languages. `printed` are the names under which documents explain it themselves. */
export interface GlossaryTerm {
  zh: Explained;
  en: Explained;
  printed?: readonly string[];
}
