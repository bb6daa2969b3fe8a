/** Only for its styles: what a deck's page looks like. No page runs it. */
import './styles/style.css';
import '../present/deck.css';
import DeckPage from '../present/DeckPage.svelte';

export default DeckPage;
