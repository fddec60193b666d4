package okrworkshop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.List;

/** Reads the addresses of this machine from the system. */
public final class LanAddresses {
    private LanAddresses() {}

    /** IPv4 addresses of interfaces that are up, the most likely first; empty without a network. */
    public static List<LanAddress> find() {
        try {
            String standard = standardAddress();
            return LanAddress.ranked(NetworkInterface.networkInterfaces()
                    .filter(LanAddresses::up)
                    .flatMap(device -> device.inetAddresses()
                            .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                            .map(InetAddress::getHostAddress)
                            .map(ip -> new LanAddress(name(device), ip, ip.equals(standard))))
                    .toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String name(NetworkInterface device) {
        // Windows numbers its interfaces and says in the display name what they are.
        return device.getName().matches("(eth|net|wlan)\\d+") && device.getDisplayName() != null
                ? device.getDisplayName()
                : device.getName();
    }

    private static boolean up(NetworkInterface device) {
        try {
            return device.isUp() && !device.isLoopback() && !device.isPointToPoint();
        } catch (IOException gone) {
            return false;
        }
    }

    /** The source address towards the outside. Connecting a datagram socket only asks the routing table, nothing is sent. */
    private static String standardAddress() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}), 9));
            return socket.getLocalAddress().getHostAddress();
        } catch (IOException | UncheckedIOException noRoute) {
            return "";
        }
    }
}
