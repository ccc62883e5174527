package org.mingzhang;

/** A language of findings and reports. */
public enum Language {
    ZH,
    EN
}
