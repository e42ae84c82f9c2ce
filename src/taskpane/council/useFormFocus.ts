import { useEffect, useRef, type RefObject } from 'react';

/**
 * The focus of a form that opens in place: to its first field, and back to what opened it when it closes.
 * @param fallback where it goes when the opener went away with the edit
 */
export function useFormFocus(fallback: RefObject<HTMLElement | null>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const last = fallback.current;
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      else last?.focus();
    };
  }, [fallback]);
  return form;
}

/** After a refused submit: to the first field that is wrong, once it is marked as such. */
export function useFocusOnProblem(form: RefObject<HTMLFormElement | null>, problems: object): void {
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, problems]);
}
