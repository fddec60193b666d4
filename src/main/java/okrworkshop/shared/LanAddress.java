package okrworkshop.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An IPv4 address of this machine on a network that phones in the room can be in.
 *
 * @param device name of the network interface: {@code wlan0}, {@code en0}, {@code eth1}
 * @param standard whether the system sends by this address when no other route fits
 */
public record LanAddress(String device, String ip, boolean standard) {
    /** Networks that exist only inside this machine or towards a company's tunnel. */
    private static final Pattern VIRTUAL = Pattern.compile(
            "docker.*|br-.*|veth.*|virbr.*|vmnet.*|vboxnet.*|bridge.*|utun.*|tun.*|tap.*|ppp.*|wg.*|zt.*|tailscale.*"
                    + "|.*hyper-v.*|.*virtual.*|.*wsl.*|.*vmware.*");

    /** Addresses of houses and rooms (RFC 1918). Some universities give public ones to everybody: those follow. */
    private static final Pattern PRIVATE = Pattern.compile("10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*");

    private boolean foreign() {
        return !PRIVATE.matcher(ip).matches();
    }

    private boolean virtual() {
        return VIRTUAL.matcher(device.toLowerCase(Locale.ROOT)).matches();
    }

    /** The address that phones most likely reach first. */
    static List<LanAddress> ranked(List<LanAddress> addresses) {
        return addresses.stream()
                .sorted(Comparator.comparing(LanAddress::virtual)
                        .thenComparing(LanAddress::foreign)
                        .thenComparing(LanAddress::standard, Comparator.reverseOrder())
                        .thenComparing(address -> !address.ip().startsWith("192.168."))
                        .thenComparing(LanAddress::device)
                        .thenComparing(LanAddress::ip))
                .toList();
    }
}
