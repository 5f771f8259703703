// Files that the bundler copies beside the pages, imported by address.
declare module "*?url" {
  const url: string;
  export default url;
}
