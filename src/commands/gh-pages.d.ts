// The part of the gh-pages package that we call; it ships no types. In: a folder. Out: that folder pushed to a branch.
declare module "gh-pages" {
  type Options = {
    readonly repo: string;
    readonly branch: string;
    readonly remote: string;
    readonly message: string;
    readonly dotfiles: boolean;
    readonly nojekyll: boolean;
    readonly history: boolean;
    readonly remove: string;
    readonly cname?: string;
  };
  const pages: {
    publish(
      folder: string,
      options: Options,
      done: (error?: Error | null) => void,
    ): Promise<void> | undefined;
  };
  export default pages;
}
