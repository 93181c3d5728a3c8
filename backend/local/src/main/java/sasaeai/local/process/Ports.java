package sasaeai.local.process;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Loopback ports: finds a free one, or says who wants a taken one and how to choose another. */
public final class Ports {
    private static final List<String> LOOPBACKS = List.of("127.0.0.1", "::1");

    private Ports() {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Failure("No free port was found on this machine: " + e.getMessage() + ".", e);
        }
    }

    /** Both loopbacks are tried: a stranger on ::1 would answer a browser that asks for localhost. */
    public static void requireFree(String purpose, String variable, int port) {
        for (String loopback : LOOPBACKS) {
            if (taken(loopback, port)) {
                throw new Failure(
                        "Port %d for %s is taken: stop the program that uses it, or choose another port with %s=…"
                                .formatted(port, purpose, variable));
            }
        }
    }

    private static boolean taken(String loopback, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(loopback, port));
            return false;
        } catch (BindException e) {
            // A machine without IPv6 cannot assign ::1; that address is then nobody's.
            return String.valueOf(e.getMessage()).contains("in use");
        } catch (IOException e) {
            return false;
        }
    }
}
