package io.continuitylint.authoring.lint;

import java.util.List;

/** Looks in DRL rules for one family of defects. */
interface RuleCheck {

    /** What is wrong with one rule, in the order in which it stands there. */
    List<Defect> defects(RuleReading rule);
}
