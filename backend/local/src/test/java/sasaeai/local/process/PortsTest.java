package sasaeai.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortSaysWhoWantsItAndHowToChooseAnother() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = stranger.getLocalPort();

            Failure failure = assertThrows(Failure.class, () -> Ports.requireFree("the app", "APP_PORT", port));

            assertEquals(
                    "Port " + port
                            + " for the app is taken: stop the program that uses it, or choose another port with APP_PORT=…",
                    failure.sentence());
        }
    }

    @Test
    void aStrangerOnAllAddressesTakesThePortToo() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0)) {
            int port = stranger.getLocalPort();

            assertThrows(Failure.class, () -> Ports.requireFree("the app", "APP_PORT", port));
        }
    }

    @Test
    void aFreePortIsFree() {
        Ports.requireFree("the app", "APP_PORT", Ports.free());
    }
}
