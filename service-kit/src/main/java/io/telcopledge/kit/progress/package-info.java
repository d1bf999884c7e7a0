/** How far inputs are consumed in event time; the SLA sweeper waits for it. */
package io.telcopledge.kit.progress;
