/** What the network is worth to those who use it: measured, never promised. */
@NullMarked
package io.telcopledge.contracts.network;

import org.jspecify.annotations.NullMarked;
