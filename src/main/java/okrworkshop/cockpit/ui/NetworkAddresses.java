package okrworkshop.cockpit.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Where phones can reach this server: the address in the trainer's browser, and on plain http those of the machine's own
 * networks, since the browser of a laptop usually says localhost.
 *
 * @param host as the trainer's browser asked for it
 */
record NetworkAddresses(String scheme, String host, int port) {
    static NetworkAddresses of(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet
                ? new NetworkAddresses(servlet.getScheme(), servlet.getServerName(), servlet.getServerPort())
                : new NetworkAddresses("http", "localhost", 80);
    }

    /**
     * Base addresses without a slash at the end, the most promising first; never empty.
     *
     * @param ips of this machine, the most promising first
     */
    List<String> known(List<String> ips) {
        SequencedSet<String> addresses = new LinkedHashSet<>();
        if (!local()) {
            addresses.add(base(host));
        }
        if (scheme.equals("http")) {
            ips.forEach(ip -> addresses.add(base(ip)));
        }
        addresses.add(base(host));
        return List.copyOf(addresses);
    }

    private boolean local() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("::1");
    }

    private String base(String name) {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + name + (usual ? "" : ":" + port);
    }
}
