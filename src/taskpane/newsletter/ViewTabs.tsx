import { Tab, TabList } from '@fluentui/react-components';
import { strings } from '../strings.nl.ts';
import { useViewTabsStyles } from './ViewTabs.styles.ts';

export type View = 'topics' | 'agenda';

interface ViewTabsProps {
  view: View;
  onView: (view: View) => void;
}

export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  return (
    <TabList
      size="small"
      className={styles.root}
      aria-label={strings.views.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        onView(value === 'agenda' ? 'agenda' : 'topics');
      }}
    >
      <Tab value="topics" id="tab-topics" aria-controls="view-topics">
        {strings.views.topics}
      </Tab>
      <Tab value="agenda" id="tab-agenda" aria-controls="view-agenda">
        {strings.views.agenda}
      </Tab>
    </TabList>
  );
}
