// The tab on screen: its code is loaded when it is first shown; without data it says how to get some.
import type { Tab, TabProps } from "../tab.ts";
import { EmptyLogdir } from "./empty-logdir.tsx";
import { TabBoundary } from "./tab-boundary.tsx";
import { useTabView } from "./tab-view.ts";

/** Whether any series or file belongs to the tab. */
export function isActive(tab: Tab, plugins: ReadonlySet<string>): boolean {
  return tab.plugins.some((plugin) => plugins.has(plugin));
}

export function TabPanel({ tab, ...props }: TabProps & { readonly tab: Tab }) {
  return (
    <section className="tab-panel" role="tabpanel" aria-label={tab.title} id={`panel-${tab.id}`}>
      <TabBoundary key={tab.id} title={tab.title}>
        <Content tab={tab} {...props} />
      </TabBoundary>
    </section>
  );
}

function Content({ tab, ...props }: TabProps & { readonly tab: Tab }) {
  const View = useTabView(tab);
  const { generation, plugins, runs, logdir } = props.catalog;
  if (generation > 0 && runs.length === 0 && plugins.size === 0)
    return <EmptyLogdir logdir={logdir} />;
  if (generation > 0 && !isActive(tab, plugins)) return <Inactive tab={tab} />;
  return View && <View {...props} />;
}

function Inactive({ tab }: { readonly tab: Tab }) {
  return (
    <div className="empty">
      <h2>{tab.inactive.reason}</h2>
      <p>It appears here as soon as something like this has run:</p>
      <pre>
        <code>{tab.inactive.snippet}</code>
      </pre>
    </div>
  );
}
