export interface GridPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it; `null` for any other key. The ends of a row are ends:
 * going on to the next item unasked would tick the wrong one.
 */
export function moveInGrid(
  key: string,
  ctrl: boolean,
  { row, column }: GridPlace,
  size: { rows: number; columns: number },
): GridPlace | null {
  const lastRow = Math.max(0, size.rows - 1);
  const lastColumn = Math.max(0, size.columns - 1);
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
