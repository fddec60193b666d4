package okrworkshop.cockpit.arrival;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import okrworkshop.shared.RefusedException;

/** The rule for an address that a trainer types: what a browser needs before the first slash, and nothing else. */
public final class TypedAddress {
    /** Most characters. */
    public static final int LIMIT = 200;

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}.-]+|\\[[0-9a-fA-F:]+]");
    private static final int PORTS = 65_535;

    private TypedAddress() {}

    /**
     * @param typed with or without {@code http://}
     * @return without a slash at the end, protocol and name in small letters
     * @throws RefusedException {@code address.malformed}
     */
    public static String of(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LIMIT) {
            throw malformed();
        }
        URI uri = parse(text.contains("://") ? text : "http://" + text);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean bare = (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        boolean named = uri.getHost() != null && HOST.matcher(uri.getHost()).matches();
        if (!bare || !named || !scheme.matches("https?") || uri.getPort() == 0 || uri.getPort() > PORTS) {
            throw malformed();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw malformed();
        }
    }

    private static RefusedException malformed() {
        return new RefusedException("address.malformed");
    }
}
