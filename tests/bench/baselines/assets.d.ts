// Addresses of built files, as Vite gives them for imports ending in "?url".
declare module "*?url" {
  const address: string;
  export default address;
}
