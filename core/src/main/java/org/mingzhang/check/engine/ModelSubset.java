package org.mingzhang.check.engine;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A model with only some of its rules. */
record ModelSubset(Model model, List<Rule> rules) implements Model {

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
