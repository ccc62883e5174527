package org.mingzhang.layout;

import org.mingzhang.Text;

/**
 * Something about the reading that limits what was checked, said so that nobody takes silence for a pass.
 *
 * @param kind what happened
 * @param message one sentence in Chinese and English
 * @param place where
 */
public record ReadingNotice(NoticeKind kind, Text message, Place place) {}
