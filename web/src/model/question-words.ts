// What a language must say of the saved questions.

/** By id of the query; `params` by name. A test says that none is missing. */
export type QuestionWords = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly question: string;
      readonly params: Readonly<Record<string, string>>;
    }
  >
>;
