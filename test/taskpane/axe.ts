import { act } from '@testing-library/react';
import * as jestAxe from 'jest-axe';

expect.extend(jestAxe.toHaveNoViolations);

/**
 * What axe finds. It takes its time, and the pane goes on meanwhile: counts that are read out after a pause are updates
 * that React wants to know of.
 */
export const axe = (element: Element): Promise<object> => act(() => jestAxe.axe(element));
