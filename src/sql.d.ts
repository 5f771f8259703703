// SQL files are imported as text: by Vite with ?raw, by Node through src/commands/sql-loader.mjs.
declare module "*.sql?raw" {
  const text: string;
  export default text;
}
