package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.http.Exchange;
import dev.verbatim.model.Tab;
import java.util.ArrayList;
import java.util.List;

/** A group of tabs and the annotated requests that stand in it. */
record RequestTabs(Tab.Group group, List<Exchange> requests) {

    RequestTabs {
        requests = List.copyOf(requests);
    }

    /** The groups of a page, in its order; time linear to groups and requests together. */
    static List<RequestTabs> of(CheckedPage page) {
        List<Tab.Group> groups = page.page().tabGroups();
        if (groups.isEmpty()) {
            return List.of();
        }
        List<RequestTabs> tabs = new ArrayList<>();
        List<Exchange> exchanges = page.exchanges();
        int next = 0;
        for (Tab.Group group : groups) {
            while (next < exchanges.size() && exchanges.get(next).example().line() < first(group)) {
                next++;
            }
            List<Exchange> requests = new ArrayList<>();
            while (next < exchanges.size() && exchanges.get(next).example().line() <= last(group)) {
                if (exchanges.get(next).example().requestAnnotation() != null) {
                    requests.add(exchanges.get(next));
                }
                next++;
            }
            tabs.add(new RequestTabs(group, requests));
        }
        return tabs;
    }

    static int first(Tab.Group group) {
        return group.tabs().get(0).startLine();
    }

    static int last(Tab.Group group) {
        return group.tabs().get(group.tabs().size() - 1).endLine();
    }
}
