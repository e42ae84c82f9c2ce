import type { Item } from '../../domain/newsletter.ts';
import { lazily } from '../shell/lazily.tsx';
import { useChosen } from '../shell/picking.ts';

const SelectionBar = lazily(async () => (await import('./SelectionBar.tsx')).SelectionBar);

interface SelectionProps {
  /** Every item of the newsletter, in its order. */
  items: readonly Item[];
  shown: readonly Item[];
  onDistribute: () => void;
}

/** The bar for what was chosen; nothing where nothing was. */
export function Selection({ items, shown, onDistribute }: SelectionProps) {
  const ids = useChosen();
  const chosen = items.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return null;
  return <SelectionBar chosen={chosen} shown={shown} onDistribute={onDistribute} />;
}
