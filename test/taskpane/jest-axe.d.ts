/** jest-axe comes without types; this is what we use of it. */
declare module 'jest-axe' {
  export function axe(element: Element): Promise<object>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  interface Matchers<R> {
    toHaveNoViolations(): R;
  }
}
