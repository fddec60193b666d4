package okrworkshop.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import okrworkshop.shared.RefusedException;

/** Asks the system for the port before half a minute of start-up is spent on a server that can't listen. */
final class PortCheck {
    private static final int FIRST_FREE_FOR_ALL = 1024;

    private PortCheck() {}

    /** @throws RefusedException {@code start.port-range}, {@code start.port-in-use}, {@code start.port-forbidden} */
    static void requireFree(int port) {
        if (port < 1 || port > 65535) {
            throw new RefusedException("start.port-range", port);
        }
        try (ServerSocket probe = new ServerSocket()) {
            // As Tomcat does: connections of the last run that are still fading away are no obstacle.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (BindException taken) {
            String reason = String.valueOf(taken.getMessage());
            throw port < FIRST_FREE_FOR_ALL && reason.contains("ermission")
                    ? new RefusedException("start.port-forbidden", port)
                    : inUse(port);
        } catch (IOException other) {
            throw new RefusedException(Failures.UNEXPECTED, other);
        }
    }

    static RefusedException inUse(int port) {
        return new RefusedException("start.port-in-use", port, port < 65535 ? port + 1 : 8080);
    }
}
