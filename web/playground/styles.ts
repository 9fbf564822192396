// The parts of GraphiQL's style sheet one by one: its single file also holds 350 KB of fonts and a second copy of Monaco's styles.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
