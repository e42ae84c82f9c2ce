import { Tab, TabList } from '@fluentui/react-components';
import { strings } from '../strings/pane.nl.ts';
import { views, type View } from '../model/workspace.ts';
import { useViewTabsStyles } from './ViewTabs.styles.ts';

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
        onView(views.find((known) => known === value) ?? 'topics');
      }}
    >
      {views.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`view-${name}`}>
          {strings.views[name]}
        </Tab>
      ))}
    </TabList>
  );
}
