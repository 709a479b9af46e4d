/** True in the build that the `development` export condition serves, false in production; replaced at build time. */
declare const __DEV__: boolean;

/** Stencil turns an imported style sheet into a function that returns its text. */
declare module '*.css' {
  const text: () => string;
  export default text;
}
