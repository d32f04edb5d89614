import type { ShortName } from '../namespaces';

/** What a description must have of a property. */
export interface OwnConstraint {
  readonly path: ShortName;
  /** Never more than one. */
  readonly single?: true;
  /** An address; else it may be a text as well. */
  readonly isAddress?: true;
  /** It may be missing where the description says by `lt:notStated` that it is. */
  readonly orNotStated?: true;
}

const text = (path: ShortName): OwnConstraint => ({ path });
const only = (path: ShortName): OwnConstraint => ({ path, single: true });
const to = (path: ShortName): OwnConstraint => ({ path, isAddress: true });
const onlyTo = (path: ShortName): OwnConstraint => ({ path, single: true, isAddress: true });
/** Wanted, and not always known: what is missing is said to be. */
const wanted = (path: ShortName): OwnConstraint => ({ path, orNotStated: true });

const NAMED = [only('dct:identifier'), text('dct:title'), only('lt:inForce')];
const LEGAL_BASIS = wanted('dcatap:applicableLegislation');

/**
 * What every export keeps to beyond the profiles: these leave data links, change events and all that is the project's
 * own unchecked, and ask of organisations and events for next to nothing.
 */
export const SHAPES: Readonly<Record<string, readonly OwnConstraint[]>> = {
  'dcat:Catalog': [text('dct:title'), onlyTo('dct:publisher')],
  'lt:Agency': [
    ...NAMED,
    text('foaf:name'),
    text('skos:prefLabel'),
    onlyTo('org:classification'),
    to('dct:spatial'),
  ],
  'lt:AgencyChange': [
    ...NAMED,
    only('lt:date'),
    onlyTo('dct:type'),
    wanted('org:originalOrganization'),
    wanted('org:resultingOrganization'),
    wanted('prov:startedAtTime'),
    wanted('cv:hasFormalFramework'),
  ],
  'lt:LegalDocument': [
    ...NAMED,
    onlyTo('dct:type'),
    only('eli:id_local'),
    onlyTo('lt:legalStatus'),
    wanted('lt:issuedOn'),
  ],
  'lt:Platform': [...NAMED, onlyTo('dct:type'), onlyTo('adms:status'), wanted('lt:operator'), LEGAL_BASIS],
  'lt:Database': [
    ...NAMED,
    text('dct:description'),
    onlyTo('dct:type'),
    onlyTo('adms:status'),
    wanted('dct:publisher'),
    wanted('lt:purpose'),
    wanted('lt:personalData'),
    LEGAL_BASIS,
  ],
  'lt:Dataset': [
    ...NAMED,
    text('dct:description'),
    onlyTo('lt:accessLevel'),
    onlyTo('adms:status'),
    wanted('dct:publisher'),
    wanted('dcat:distribution'),
    LEGAL_BASIS,
  ],
  'lt:DataItem': [
    ...NAMED,
    onlyTo('lt:database'),
    onlyTo('dct:type'),
    only('lt:isKey'),
    only('lt:isSensitive'),
  ],
  'lt:DataService': [
    ...NAMED,
    onlyTo('lt:database'),
    onlyTo('adms:status'),
    onlyTo('lt:sharingForm'),
    onlyTo('lt:sharingMethod'),
    wanted('dct:publisher'),
    wanted('dcat:endpointURL'),
  ],
  'lt:DataLink': [
    ...NAMED,
    onlyTo('lt:consumer'),
    onlyTo('lt:provider'),
    onlyTo('lt:channel'),
    onlyTo('lt:direction'),
    onlyTo('lt:sharingMethod'),
    onlyTo('adms:status'),
    wanted('lt:purpose'),
    wanted('dct:temporal'),
    LEGAL_BASIS,
  ],
  'lt:PublicService': [...NAMED, onlyTo('dct:type'), onlyTo('adms:status'), wanted('lt:lead')],
  'adms:Identifier': [only('skos:notation')],
  'vcard:Kind': [only('vcard:fn')],
  'cv:ContactPoint': [only('rdfs:label')],
};
