/** Who signs in to a live target: accounts, the tokens that they get, and which of them an example runs on. */
@NullMarked
package dev.verbatim.replay.signin;

import org.jspecify.annotations.NullMarked;
