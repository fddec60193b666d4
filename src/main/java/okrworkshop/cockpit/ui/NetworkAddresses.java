package okrworkshop.cockpit.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import okrworkshop.shared.LanAddresses;

/**
 * Where phones can reach this server: the address in the trainer's browser, and on plain http those of the machine's own
 * networks, since the browser of a laptop usually says localhost.
 */
final class NetworkAddresses {
    private NetworkAddresses() {}

    /** Base addresses without a slash at the end, the most promising first; never empty. */
    static List<String> of(VaadinRequest request) {
        if (!(request instanceof VaadinServletRequest servlet)) {
            return List.of("http://localhost");
        }
        String scheme = servlet.getScheme();
        SequencedSet<String> addresses = new LinkedHashSet<>();
        String seen = base(scheme, servlet.getServerName(), servlet.getServerPort());
        if (!local(servlet.getServerName())) {
            addresses.add(seen);
        }
        if (scheme.equals("http")) {
            LanAddresses.find().forEach(lan -> addresses.add(base(scheme, lan.ip(), servlet.getServerPort())));
        }
        addresses.add(seen);
        return List.copyOf(addresses);
    }

    private static boolean local(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("::1");
    }

    private static String base(String scheme, String host, int port) {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
