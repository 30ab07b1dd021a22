/** Faults: the real server as a process of its own, killed, stopped, filled up; and the client's journal against what is left. */
package dev.plumbline.fault;
