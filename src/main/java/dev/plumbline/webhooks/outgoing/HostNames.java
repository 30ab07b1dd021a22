package dev.plumbline.webhooks.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for the addresses of a name, anew each time. */
@FunctionalInterface
interface HostNames {
    InetAddress[] resolve(String host) throws UnknownHostException;
}
